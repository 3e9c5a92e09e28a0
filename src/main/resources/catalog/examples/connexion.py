# POST /items with {"name": "", "price": -1} is answered with 400 and a "detail"
# that names the first wrong field; the contract is the validation.
# Written after the documentation, not run.
import yaml
from connexion import AsyncApp

items: list[dict] = []

CONTRACT = """
openapi: 3.0.3
info: {title: Items, version: "1"}
paths:
  /items:
    get:
      operationId: app.list_items
      responses:
        "200": {description: All items, content: {application/json: {}}}
    post:
      operationId: app.add_item
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, price]
              properties:
                name: {type: string, minLength: 1}
                price: {type: number, minimum: 0, exclusiveMinimum: true}
      responses:
        "201": {description: The new item, content: {application/json: {}}}
"""


async def list_items():
    return items


async def add_item(body: dict):
    item = {"id": len(items) + 1, "name": body["name"], "price": body["price"]}
    items.append(item)
    return item, 201


app = AsyncApp(__name__)
app.add_api(yaml.safe_load(CONTRACT))
