# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
from pyramid.config import Configurator
from pyramid.view import view_config

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


@view_config(route_name="items", request_method="GET", renderer="json")
def list_items(request):
    return items


@view_config(route_name="items", request_method="POST", renderer="json")
def add_item(request):
    try:
        data = request.json_body
    except ValueError:
        data = None
    errors = errors_in(data)
    if errors:
        request.response.status_code = 400
        return {"errors": errors}
    item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
    items.append(item)
    request.response.status_code = 201
    return item


def make_app():
    with Configurator() as config:
        config.add_route("items", "/items")
        config.scan(__name__)
        return config.make_wsgi_app()


if __name__ == "__main__":
    from waitress import serve

    serve(make_app(), listen="127.0.0.1:8080")
