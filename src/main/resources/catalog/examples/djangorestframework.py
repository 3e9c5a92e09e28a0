# POST /items with {"name": "", "price": -1} is answered with 400 and
# {"name": ["This field may not be blank."], "price": ["Ensure this value is ..."]}
import sys

import django
from django.conf import settings
from django.core.management import execute_from_command_line
from django.urls import path

settings.configure(
    DEBUG=True,
    ROOT_URLCONF=__name__,
    SECRET_KEY="dev-only",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
    ],
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    },
)
django.setup()

from rest_framework import serializers, status  # noqa: E402 (reads the settings)
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402

saved: list[dict] = []


class ItemSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    name = serializers.CharField()
    price = serializers.FloatField(min_value=0.01)

    def create(self, validated_data):
        item = {"id": len(saved) + 1, **validated_data}
        saved.append(item)
        return item


class Items(APIView):
    def get(self, request):
        return Response(ItemSerializer(saved, many=True).data)

    def post(self, request):
        serializer = ItemSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data, status=status.HTTP_201_CREATED)


urlpatterns = [path("items", Items.as_view())]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
