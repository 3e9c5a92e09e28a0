# POST /items with {"name": "", "price": -1} is answered with 422 and a "detail"
# that names both fields; the schema is the validation and the documentation.
# Written after the documentation, not run.
from apiflask import APIFlask, Schema
from apiflask.fields import Float, Integer, String
from apiflask.validators import Length, Range

app = APIFlask(__name__)
items: list[dict] = []


class NewItem(Schema):
    name = String(required=True, validate=Length(min=1))
    price = Float(required=True, validate=Range(min=0, min_inclusive=False))


class Item(NewItem):
    id = Integer()


@app.get("/items")
@app.output(Item(many=True))
def list_items():
    return items


@app.post("/items")
@app.input(NewItem, location="json")
@app.output(Item, status_code=201)
def add_item(json_data):
    item = {"id": len(items) + 1, **json_data}
    items.append(item)
    return item
