from typing import Annotated, Any, Callable, Dict, Final, List, Literal, Optional, Tuple, Union, get_args, get_origin
Vector = List[float]
Handler = Callable[[str, int], bool]
for alias in (Vector, Handler, Optional[int], Union[int, str], Dict[str, Vector], Literal["a", 1], Tuple[int, ...], Annotated[int, "positive"], Final[int], list[int] | None, int | str):
    print(alias, "|", get_origin(alias), "|", get_args(alias))
