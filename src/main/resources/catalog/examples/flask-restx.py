# POST /items with {"name": "", "price": -1} is answered with 400 and "errors"
# that name both fields; the model is the validation and the documentation.
# Written after the documentation, not run.
from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app, doc="/docs", validate=True)

new_item = api.model(
    "NewItem",
    {
        "name": fields.String(required=True, min_length=1),
        "price": fields.Float(required=True, min=0.01),
    },
)
item = api.inherit("Item", new_item, {"id": fields.Integer})
items: list[dict] = []


@api.route("/items")
class Items(Resource):
    @api.marshal_list_with(item)
    def get(self):
        return items

    @api.expect(new_item)
    @api.marshal_with(item, code=201)
    def post(self):
        added = {**api.payload, "id": len(items) + 1}
        items.append(added)
        return added, 201
