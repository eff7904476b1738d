from typing import NamedTuple, NotRequired, TypedDict, get_type_hints
class Employee(NamedTuple):
    """Somebody who works."""
    name: str
    salary: float = 100.0
    def raised(self, percent): return self._replace(salary=self.salary * (1 + percent / 100))
class Movie(TypedDict):
    title: str
    year: NotRequired[int]
e = Employee("Ann")
print(e, e.raised(10), Employee.__doc__, Employee._field_defaults, e[0], len(e))
m: Movie = {"title": "X"}
print(m, Movie.__required_keys__, Movie.__optional_keys__, get_type_hints(Movie), Movie(title="Y", year=2))
