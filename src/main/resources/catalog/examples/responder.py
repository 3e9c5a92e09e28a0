# POST /items with {"name": "", "price": -1} is answered with 422 and a list
# of both wrong fields; the model is the validation and the documentation.
# Written after the documentation, not run.
from typing import Annotated

import responder
from pydantic import BaseModel, Field

api = responder.API(title="Items", version="1.0", openapi="3.0.2", sessions=False)


class NewItem(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    price: Annotated[float, Field(gt=0)]


class Item(NewItem):
    id: int


items: list[dict] = []


@api.route("/items", methods=["GET"])
def list_items(req, resp) -> list[Item]:
    resp.media = items


@api.route("/items", methods=["POST"], check_existing=False)
def add_item(req, resp, *, new: NewItem) -> Item:
    item = {"id": len(items) + 1, **new.model_dump()}
    items.append(item)
    return item, 201


if __name__ == "__main__":
    api.run(address="127.0.0.1", port=8080)
