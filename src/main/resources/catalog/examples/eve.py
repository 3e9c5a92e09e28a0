# POST /items with {"name": "", "price": -1} is answered with 422 and "_issues"
# that name both fields; the settings are the program, and MongoDB keeps the items.
# Written after the documentation, not run.
from eve import Eve

items = {
    "resource_methods": ["GET", "POST"],
    "schema": {
        "name": {"type": "string", "required": True, "empty": False},
        "price": {"type": "number", "required": True, "min": 0.01},
    },
}

app = Eve(
    settings={
        "DOMAIN": {"items": items},
        "MONGO_DBNAME": "items",
        "BANDWIDTH_SAVER": False,  # answers with the whole new item
    }
)
