"""Django REST framework as its guide advises, on the product's tables: select_related, no login, no middleware."""
