# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": "must not be empty", "price": "must be a number above 0"}}
# It stands in applications/items/controllers/default.py of an app called items;
# the checks belong to the table, and web2py itself defines DAL, Field, request ...
db = DAL("sqlite://items.sqlite")

not_empty = IS_NOT_EMPTY(error_message="must not be empty")
above_zero = IS_FLOAT_IN_RANGE(0.01, None, error_message="must be a number above 0")
db.define_table(
    "item",
    Field("name", requires=not_empty),
    Field("price", "double", requires=above_zero),
)


@request.restful()
def index():
    def GET():
        return response.json(db(db.item).select().as_list())

    def POST(name=None, price=None):
        added = db.item.validate_and_insert(name=name, price=price)
        if added["errors"]:
            response.status = 400
            return response.json({"errors": added["errors"]})
        response.status = 201
        return response.json(db.item[added["id"]].as_dict())

    return {"GET": GET, "POST": POST}
