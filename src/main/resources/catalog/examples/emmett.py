# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# Written after the documentation, not run.
from emmett import App, request, response
from emmett.tools import service

app = App(__name__)
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


@app.route("/items", methods="get")
@service.json
async def list_items():
    return items


@app.route("/items", methods="post")
@service.json
async def add_item():
    data = await request.body_params
    errors = errors_in(data)
    if errors:
        response.status = 400
        return {"errors": errors}
    item = {"id": len(items) + 1, "name": data.name, "price": data.price}
    items.append(item)
    response.status = 201
    return item
