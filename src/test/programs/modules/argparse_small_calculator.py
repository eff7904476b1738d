import argparse
parser = argparse.ArgumentParser(prog="calc", description="A calculator.")
parser.add_argument("numbers", nargs="+", type=float, help="the numbers")
parser.add_argument("-o", "--op", choices=["sum", "mean"], default="sum", help="what to do")
parser.add_argument("-v", "--verbose", action="store_true")
parser.print_help()
for line in ("1 2 3", "1 2 --op mean -v", "-o sum 5"):
    args = parser.parse_args(line.split())
    result = sum(args.numbers) / (len(args.numbers) if args.op == "mean" else 1)
    print(args, result)
for line in ("", "x", "1 --op mul"):
    try:
        parser.parse_args(line.split())
    except SystemExit as e:
        print("exit", e.code)
