"""The marks below wide characters and below brackets in brackets."""
def f():
    return (  "é"*3 ) + (("日本")) [ 1 ] [ ( 2 ) ]
f()
