# POST /items with {"name": "", "price": -1} is answered with 422 and a "detail"
# that lists both fields: routes beside the pages are those of FastAPI.
# Written after the documentation, not run.
from typing import Annotated

from nicegui import app, ui
from pydantic import BaseModel, Field


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
    item = Item(id=len(items) + 1, **new.model_dump())
    items.append(item)
    return item


@ui.page("/")
def index():
    for item in items:
        ui.label(f"{item.name}: {item.price:.2f}")


if __name__ in {"__main__", "__mp_main__"}:
    ui.run(host="127.0.0.1", port=8080)
