# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": [{"message": "This field is required.", ...}], "price": [...]}}
import json
import sys

from django import forms
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_http_methods

settings.configure(DEBUG=True, ROOT_URLCONF=__name__, SECRET_KEY="dev-only")

saved: list[dict] = []


class ItemForm(forms.Form):
    name = forms.CharField(max_length=100)
    price = forms.FloatField(min_value=0.01)


@require_http_methods(["GET", "POST"])
def items(request):
    if request.method == "GET":
        return JsonResponse({"items": saved})
    try:
        data = json.loads(request.body)
    except ValueError:
        data = None
    form = ItemForm(data if isinstance(data, dict) else {})
    if not form.is_valid():
        return JsonResponse({"errors": form.errors.get_json_data()}, status=400)
    item = {"id": len(saved) + 1, **form.cleaned_data}
    saved.append(item)
    return JsonResponse(item, status=201)


urlpatterns = [path("items", items)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
