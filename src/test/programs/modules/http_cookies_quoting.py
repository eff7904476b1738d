"""Cookies: what is quoted, what a morsel refuses."""
import http.cookies

C = http.cookies.SimpleCookie()
C["fig"] = "newton"; C["sugar"] = "wafer"; C["sugar"]["path"] = "/x"; C["sugar"]["max-age"] = 3600; C["sugar"]["secure"] = True; C["q"] = 'a "b"; c'
print(C.output(sep="\n")); print(C["sugar"], repr(C["fig"]), C.output(header="", sep=""), C.js_output()[:40] if 0 else "", C["q"].value, C["q"].coded_value)
C = http.cookies.SimpleCookie("chips=ahoy; vienna=finger"); print(C.output(sep="\n"), list(C), C["chips"].key, dict(C["chips"])["path"] == "", C["vienna"].OutputString())
print(repr(C))
M = http.cookies.Morsel(); M.set("k", "v", "v"); M["httponly"] = True; print(M, M.isReservedKey("path"), M == M.copy())
try: M["bad"] = 1
except http.cookies.CookieError as e: print(e)
try: C["a b"] = 1
except http.cookies.CookieError as e: print(e)
