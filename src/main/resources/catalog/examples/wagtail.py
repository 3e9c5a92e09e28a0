# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"errors": {"name": [{"message": "This field is required.", ...}], "price": [...]}}
# Wagtail's own API reads pages only; for all else it is Django, in mysite/urls.py of a
# generated project. Written after the documentation, not run.
import json

from django import forms
from django.http import JsonResponse
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail import urls as wagtail_urls

saved: list[dict] = []


class ItemForm(forms.Form):
    name = forms.CharField(max_length=100)
    price = forms.FloatField(min_value=0.01)


@csrf_exempt
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


# The generated entries, such as admin/, stay between these two.
urlpatterns = [
    path("items", items),
    path("", include(wagtail_urls)),
]
