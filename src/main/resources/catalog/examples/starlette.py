# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

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


async def list_items(request):
    return JSONResponse(items)


async def add_item(request):
    try:
        data = await request.json()
    except ValueError:
        data = None
    errors = errors_in(data)
    if errors:
        return JSONResponse({"errors": errors}, status_code=400)
    item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
    items.append(item)
    return JSONResponse(item, status_code=201)


app = Starlette(
    routes=[
        Route("/items", list_items, methods=["GET"]),
        Route("/items", add_item, methods=["POST"]),
    ]
)
