# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# Written after the documentation, not run.
from wsgiref.simple_server import make_server

from tg import MinimalApplicationConfigurator, TGController, expose, request, response
from tg.controllers import RestController

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


class Items(RestController):
    @expose("json")
    def get_all(self):
        return {"items": items}

    @expose("json")
    def post(self):
        try:
            data = request.json_body
        except ValueError:
            data = None
        errors = errors_in(data)
        if errors:
            response.status = 400
            return {"errors": errors}
        item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
        items.append(item)
        response.status = 201
        return item


class Root(TGController):
    items = Items()


setup = MinimalApplicationConfigurator()
setup.update_blueprint({"root_controller": Root()})
app = setup.make_wsgi_app()

if __name__ == "__main__":
    make_server("127.0.0.1", 8080, app).serve_forever()
