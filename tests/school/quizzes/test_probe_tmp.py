import pytest
from tests.contracts.elearning.test_quizzes import quiz, bare, api, LINE
def test_x(api, quiz, bare, world):
    for method, path, body in (("POST","/api/v1/data/quizzes/",{"lesson":bare.pk,"questions":[LINE]}),("PATCH",f"/api/v1/data/quizzes/{quiz.pk}/",{"pass_mark":50})):
        a=api["editor"](method,path,body); print(a.status,a.json)
