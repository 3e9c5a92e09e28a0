# POST /items with {"name": "", "price": -1} is answered with 422 and a "detail"
# that lists both fields; the schema is the validation and the documentation.
# Written after the documentation, not run.
import sys

from django.conf import settings

settings.configure(DEBUG=True, ROOT_URLCONF=__name__, SECRET_KEY="dev-only")

from django.core.management import execute_from_command_line  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import Field, NinjaAPI, Schema, Status  # noqa: E402 (reads the settings)

api = NinjaAPI()


class NewItem(Schema):
    name: str = Field(min_length=1)
    price: float = Field(gt=0)


class Item(NewItem):
    id: int


saved: list[Item] = []


@api.get("/items", response=list[Item])
def list_items(request):
    return saved


@api.post("/items", response={201: Item})
def add_item(request, new: NewItem):
    item = Item(id=len(saved) + 1, **new.model_dump())
    saved.append(item)
    return Status(201, item)


urlpatterns = [path("", api.urls)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
