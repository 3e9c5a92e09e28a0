# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
import json

from twisted.internet import endpoints, reactor
from twisted.web.resource import Resource
from twisted.web.server import Site

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


def answer(request, status: int, body) -> bytes:
    request.setResponseCode(status)
    request.setHeader(b"Content-Type", b"application/json")
    return json.dumps(body).encode()


class Items(Resource):
    isLeaf = True

    def render_GET(self, request):
        return answer(request, 200, items)

    def render_POST(self, request):
        try:
            data = json.load(request.content)
        except ValueError:
            data = None
        errors = errors_in(data)
        if errors:
            return answer(request, 400, {"errors": errors})
        item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
        items.append(item)
        return answer(request, 201, item)


root = Resource()
root.putChild(b"items", Items())

if __name__ == "__main__":
    endpoints.serverFromString(reactor, "tcp:8080:interface=127.0.0.1").listen(Site(root))
    reactor.run()
