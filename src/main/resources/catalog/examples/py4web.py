# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# It stands in apps/_default/__init__.py; the checks belong to the table.
# Written after the documentation, not run.
import os

from py4web import DAL, Field, action, request, response
from pydal.validators import IS_FLOAT_IN_RANGE, IS_NOT_EMPTY

folder = os.path.join(os.path.dirname(__file__), "databases")
os.makedirs(folder, exist_ok=True)
db = DAL("sqlite://items.sqlite", folder=folder)

not_empty = IS_NOT_EMPTY(error_message="must not be empty")
above_zero = IS_FLOAT_IN_RANGE(0.01, None, error_message="must be a number above 0")
db.define_table(
    "item",
    Field("name", requires=not_empty),
    Field("price", "double", requires=above_zero),
)
db.commit()


@action("items", method="GET")
@action.uses(db)
def list_items():
    return {"items": db(db.item).select().as_list()}


@action("items", method="POST")
@action.uses(db)
def add_item():
    data = request.json
    new = data if isinstance(data, dict) else {}
    added = db.item.validate_and_insert(name=new.get("name"), price=new.get("price"))
    if added["errors"]:
        response.status = 400
        return {"errors": added["errors"]}
    response.status = 201
    return db.item[added["id"]].as_dict()
