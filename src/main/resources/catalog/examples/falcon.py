# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"title": "Wrong item", "description": "name must not be empty; ..."}
import falcon

items: list[dict] = []


def errors_in(data) -> list[str]:
    if not isinstance(data, dict):
        return ["the body must be a JSON object"]
    errors = []
    name, price = data.get("name"), data.get("price")
    if not isinstance(name, str) or not name.strip():
        errors.append("name must not be empty")
    if isinstance(price, bool) or not isinstance(price, (int, float)) or price <= 0:
        errors.append("price must be a number above 0")
    return errors


class Items:
    def on_get(self, req, resp):
        resp.media = items

    def on_post(self, req, resp):
        data = req.get_media()
        errors = errors_in(data)
        if errors:
            raise falcon.HTTPBadRequest(title="Wrong item", description="; ".join(errors))
        item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
        items.append(item)
        resp.media, resp.status = item, falcon.HTTP_201


app = falcon.App()
app.add_route("/items", Items())
