# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# Written after the documentation, not run.
from json import JSONDecodeError

from fasthtml.common import JSONResponse, Request, fast_app, serve

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


# FastHTML reads the body before the handler runs.
def not_json(request, error):
    return JSONResponse({"errors": errors_in(None)}, status_code=400)


app, rt = fast_app(exception_handlers={JSONDecodeError: not_json})


@app.get("/items")
def list_items():
    return JSONResponse(items)


@app.post("/items")
async def add_item(request: Request):
    data = await request.json()
    errors = errors_in(data)
    if errors:
        return JSONResponse({"errors": errors}, status_code=400)
    item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
    items.append(item)
    return JSONResponse(item, status_code=201)


serve()
