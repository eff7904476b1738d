"""optparse: options of every action, help with groups, conversions, refusals and descriptions that do not hold."""
import contextlib
import io
import sys
from optparse import (
    SUPPRESS_HELP,
    OptionConflictError,
    OptionError,
    OptionGroup,
    OptionParser,
    OptionValueError,
    TitledHelpFormatter,
    make_option,
)

parser = OptionParser(
    usage="usage: %prog [options] FILE...",
    version="%prog 1.2",
    prog="copy",
    description="Copies files from here to there, as %prog has always done, one after another and in order.",
    epilog="See the manual of the tool for more, which is long and dull but says all there is to be said.",
)
parser.add_option("-f", "--file", dest="filename", help="write to FILE", metavar="FILE")
parser.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="be quiet")
parser.add_option("-n", type="int", default=4, help="how many times [default: %default]")
parser.add_option("--scale", type=float, help="a factor with a long explanation that needs more than one line to be read")
parser.add_option("--lang", choices=["py", "js"], action="append", help="may be given again")
parser.add_option("-v", action="count", dest="level")
parser.add_option("-k", action="store_const", const=42, dest="answer", help="the answer")
parser.add_option("--add-one", action="append_const", const=1, dest="ones")
parser.add_option("--point", nargs=2, type="float", metavar="X Y")
parser.add_option("--secret", help=SUPPRESS_HELP)
group = OptionGroup(parser, "Dangerous", "careful with these")
group.add_option("--remove-everything-at-once", action="store_true", help="remove")
parser.add_option_group(group)

values, rest = parser.parse_args(
    ["-f", "x.txt", "one", "-q", "-n7", "--lang=py", "--lang", "js", "-vvk", "--add-one", "--add-one",
     "--point", "1", "2.5", "two", "--sca", "0.5", "--", "-q", "three"])
print(values, rest)
print(values.filename, values.verbose, values.point, values.scale, values == parser.get_default_values())
print(parser.parse_args([])[0])
print(OptionParser.__module__, OptionGroup)
parser.print_help()
parser.print_usage()
parser.print_version()
print(parser.get_usage(), parser.has_option("-q"), parser.has_option("-z"), parser.get_option("-n"), parser.get_option_group("--remove-everything-at-once").title)


def refused(arguments, by=parser):
    with contextlib.redirect_stderr(io.StringIO()) as errors:
        try:
            print(by.parse_args(arguments)[0])
        except SystemExit as end:
            print("exit", end.code)
    print(errors.getvalue(), end="")


for arguments in (["-n", "x"], ["--scale=y"], ["--lang", "c"], ["--bad"], ["-z"], ["-f"], ["--point", "1"], ["-q", "--quiet=1"],
                  ["-n", "0x1f"], ["-n", "010"], ["-n", "08"], ["--version"]):
    refused(arguments)


def note(option, opt, value, parser, *more, **named):
    print("noted", option, opt, value, more, named)
    if value == "bad":
        raise OptionValueError(f"{opt} cannot be {value}")
    parser.values.noted = value


small = OptionParser(prog="small", conflict_handler="resolve", formatter=TitledHelpFormatter(), option_list=[
    make_option("-c", "--call", action="callback", callback=note, type="string", callback_args=(1,), callback_kwargs={"x": 2}),
    make_option("--verbose", action="store_true"), make_option("--version-of", dest="of")])
small.add_option("-h", "--hours", type="int", help="replaces -h")
small.set_defaults(hours="12", extra="more")
small.disable_interspersed_args()
small.print_help()
print(small.parse_args(["-c", "it", "first", "-c", "other"])[0].__dict__, small.parse_args(["first", "-c"])[1])
refused(["-cbad"], small)
refused(["--ver"], small)
small.remove_option("--verbose")
refused(["--verbose"], small)

for wrong in (
    lambda: parser.add_option("-f"),
    lambda: parser.add_option("f"),
    lambda: parser.add_option("-"),
    lambda: parser.add_option("---x"),
    lambda: parser.add_option("-x", action="dance"),
    lambda: parser.add_option("-x", type="date"),
    lambda: parser.add_option("-x", action="store_true", type="int"),
    lambda: parser.add_option("-x", type="choice"),
    lambda: parser.add_option("-x", colour="red"),
    lambda: parser.add_option("-x", action="callback"),
    lambda: parser.add_option("-x", const=1),
    lambda: parser.add_option("-x", action="count", nargs=2),
    lambda: parser.remove_option("-x"),
    lambda: OptionParser(conflict_handler="none"),
):
    try:
        wrong()
        print("accepted")
    except (OptionError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

sys.argv = ["folder/tool.py", "a", "-h"]
try:
    OptionParser().parse_args()
except SystemExit as end:
    print(end.code)
OptionParser().error("that was wrong")
