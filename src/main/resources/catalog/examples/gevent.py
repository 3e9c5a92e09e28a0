# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
from gevent import monkey

monkey.patch_all()

import json  # noqa: E402 (what comes later is patched)

from gevent.pywsgi import WSGIServer  # noqa: E402

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


def list_items(body):
    return "200 OK", items


def add_item(body):
    try:
        data = json.loads(body)
    except ValueError:
        data = None
    errors = errors_in(data)
    if errors:
        return "400 Bad Request", {"errors": errors}
    item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
    items.append(item)
    return "201 Created", item


ROUTES = {("GET", "/items"): list_items, ("POST", "/items"): add_item}


def app(environ, start_response):
    route = ROUTES.get((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
    if route is None:
        start_response("404 Not Found", [("Content-Type", "text/plain")])
        return [b"Not found"]
    status, answer = route(environ["wsgi.input"].read())
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps(answer).encode()]


if __name__ == "__main__":
    WSGIServer(("127.0.0.1", 8080), app).serve_forever()
