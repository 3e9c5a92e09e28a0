# POST /items with {"name": "", "price": -1} is answered with 400 and a list
# of both wrong fields; the model is the validation.
# Written after the documentation, not run.
from typing import Annotated

from blacksheep import Application, FromJSON, created, get, post
from pydantic import BaseModel, Field

app = Application()


class NewItem(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    price: Annotated[float, Field(gt=0)]


class Item(NewItem):
    id: int


items: list[Item] = []


@get("/items")
async def list_items() -> list[Item]:
    return items


@post("/items")
async def add_item(new: FromJSON[NewItem]):
    item = Item(id=len(items) + 1, **new.value.model_dump())
    items.append(item)
    return created(item)
