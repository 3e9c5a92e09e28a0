# POST /items with {"name": "", "price": -1} is answered with 422 and a "detail"
# that lists both fields; the model is the validation and the documentation.
from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class NewItem(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    price: Annotated[float, Field(gt=0)]


class Item(NewItem):
    id: int


items: list[Item] = []


@app.get("/items")
async def list_items() -> list[Item]:
    return items


@app.post("/items", status_code=201)
async def add_item(new: NewItem) -> Item:
    item = Item(id=len(items) + 1, name=new.name, price=new.price)
    items.append(item)
    return item
