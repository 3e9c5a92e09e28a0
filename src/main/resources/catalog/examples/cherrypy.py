# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
import json

import cherrypy

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


@cherrypy.expose
@cherrypy.tools.json_out()
class Items:
    def GET(self):
        return items

    def POST(self):
        try:
            data = json.load(cherrypy.request.body)
        except ValueError:
            data = None
        errors = errors_in(data)
        if errors:
            cherrypy.response.status = 400
            return {"errors": errors}
        item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
        items.append(item)
        cherrypy.response.status = 201
        return item


class Site:
    items = Items()


if __name__ == "__main__":
    by_method = {"request.dispatch": cherrypy.dispatch.MethodDispatcher()}
    cherrypy.quickstart(Site(), "/", {"/": by_method})
