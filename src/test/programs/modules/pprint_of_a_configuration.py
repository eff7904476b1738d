from pprint import pformat, pp, pprint
config = {"servers": [{"name": f"web{i}", "ports": [80, 443], "tags": ["prod", "eu"]} for i in range(3)], "debug": False, "retries": {"max": 5, "delay": 1.5}}
pprint(config); pp(config, width=60); pprint(config, depth=2); print(pformat([1, 2, 3]))
pprint(list(range(30)), compact=True, width=40); pprint("word " * 25)
