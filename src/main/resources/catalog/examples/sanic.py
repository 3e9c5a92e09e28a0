# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# Written after the documentation, not run.
from sanic import Sanic
from sanic.response import json

app = Sanic("items")
items: list[dict] = []


def errors_in(data) -> dict[str, str]:
    if not isinstance(data, dict):
        return {"body": "must be a JSON object"}
    errors = {}
    name, price = data.get("name"), data.get("price")
    if not isinstance(name, str) or not name.strip():
        errors["name"] = "must not be empty"
    if isinstance(price, bool) or not isinstance(price, (int, float)) or price <= 0:
        errors["price"] = "must be a number above 0"
    return errors


@app.get("/items")
async def list_items(request):
    return json(items)


@app.post("/items")
async def add_item(request):
    data = request.json
    errors = errors_in(data)
    if errors:
        return json({"errors": errors}, status=400)
    item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
    items.append(item)
    return json(item, status=201)
