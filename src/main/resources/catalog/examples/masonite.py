# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": ["The name field is required."], "price": ["The price must be ...
# It stands in app/controllers/ItemController.py of a generated project, whose
# app/middlewares/VerifyCsrfToken.py lists "/items" in exempt; and in routes/web.py:
#     Route.get("/items", "ItemController@index"),
#     Route.post("/items", "ItemController@store"),
# Written after the documentation, not run.
from masonite.controllers import Controller
from masonite.request import Request
from masonite.response import Response
from masonite.validation import Validator

saved: list[dict] = []


class ItemController(Controller):
    def index(self):
        return saved

    def store(self, request: Request, response: Response, validate: Validator):
        errors = request.validate(
            validate.required(["name", "price"]),
            validate.string("name"),
            validate.numeric("price"),
        )
        if errors.any():
            return response.json({"errors": errors.all()}, status=400)
        name, price = request.input("name"), float(request.input("price"))
        item = {"id": len(saved) + 1, "name": name, "price": price}
        saved.append(item)
        return response.json(item, status=201)
