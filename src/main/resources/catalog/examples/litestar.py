# POST /items with {"name": "", "price": -1} is answered with 400 and an "extra"
# that names the first wrong field; the types are the validation.
# Written after the documentation, not run.
from typing import Annotated

from litestar import Litestar, get, post
from msgspec import Meta, Struct


class NewItem(Struct):
    name: Annotated[str, Meta(min_length=1)]
    price: Annotated[float, Meta(gt=0)]


class Item(NewItem):
    id: int


items: list[Item] = []


@get("/items")
async def list_items() -> list[Item]:
    return items


@post("/items")
async def add_item(data: NewItem) -> Item:
    item = Item(id=len(items) + 1, name=data.name, price=data.price)
    items.append(item)
    return item


app = Litestar(route_handlers=[list_items, add_item])
