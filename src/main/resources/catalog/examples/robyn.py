# POST /items with {"name": "", "price": -1} is answered with 422 and a "detail"
# that lists both fields; the model is the validation and the documentation.
# Written after the documentation, not run.
from typing import Annotated

from pydantic import BaseModel, Field
from robyn import Robyn

app = Robyn(__file__)
items: list[dict] = []


class NewItem(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    price: Annotated[float, Field(gt=0)]


@app.get("/items")
async def list_items():
    return items


@app.post("/items", status_code=201)
async def add_item(new: NewItem):
    item = {"id": len(items) + 1, **new.model_dump()}
    items.append(item)
    return item


if __name__ == "__main__":
    app.start(host="127.0.0.1", port=8080)
