"""The numbers of HTTP answers and their words."""
from http import HTTPStatus
for s in HTTPStatus:
    print(s.value, s.name, s.phrase, "|", s.description)
print(repr(HTTPStatus.OK), HTTPStatus.OK == 200, HTTPStatus(404), f"{HTTPStatus.OK}", HTTPStatus["GONE"].phrase, HTTPStatus.OK.description)
