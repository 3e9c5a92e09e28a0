# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
import asyncio

from tornado.escape import json_decode
from tornado.web import Application, RequestHandler

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


class Items(RequestHandler):
    def get(self):
        self.write({"items": items})

    def post(self):
        try:
            data = json_decode(self.request.body)
        except ValueError:
            data = None
        errors = errors_in(data)
        if errors:
            self.set_status(400)
            self.write({"errors": errors})
            return
        item = {"id": len(items) + 1, "name": data["name"], "price": data["price"]}
        items.append(item)
        self.set_status(201)
        self.write(item)


def make_app() -> Application:
    return Application([("/items", Items)])


async def main():
    make_app().listen(8080, address="127.0.0.1")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
