"""xml.etree.ElementTree: reading, paths, changing, writing, errors with their places."""
import copy
import io
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape

DATA = """<?xml version="1.0"?>
<library>
    <book id="b1" lang="en">
        <title>Loops</title>
        <year>2008</year>
        <author name="Ada"/>
        <author name="Bob"/>
    </book>
    <!-- no lender yet -->
    <book id="b2 &amp; b3">
        <title>Tasks</title><year/>
        <author name="Cy"/>
    </book>
</library>"""

root = ET.fromstring(DATA)
print(root.tag, root.attrib, len(root), root[0][1].text, repr(root.text))
for book in root.findall("book"):
    print(book.get("id"), book.find("title").text, book.findtext("price", "free"),
          repr(book.findtext("year")), [author.attrib for author in book.iter("author")])
for path in (
    ".", "*", "./book/author", ".//author", ".//year/..[@lang]", ".//*[@id='b1']/title", "..",
    ".//author[2]", ".//author[last()]", ".//author[last()-1]", "book[title='Tasks']", "{*}book",
    "book[@id!='b1']", "book[@lang]", "book[title]/title[.='Loops']", "book/year[.!='2008']",
):
    print(path, [element.tag + str(element.attrib) for element in root.findall(path)])
for path in ("/book", "book[]", "book[0]", "a:b/c", "book[what()]", "book[last()-x]"):
    try:
        print(path, root.findall(path))
    except SyntaxError as error:
        print(path, "->", error)

for year in root.iter("year"):
    year.text = str(int(year.text or 1999) + 1)
    year.set("changed", "yes")
root.remove(root[1])
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))

order = ET.Element("order", {"note": 'a "b" <c> & d\n'}, n="1")
ET.SubElement(order, "empty")
item = ET.SubElement(order, "item", name="ü")
item.text, item.tail = "é & <", "behind"
order.append(ET.Comment("kept"))
order.append(ET.ProcessingInstruction("do", "this"))
ET.dump(order)
print(ET.tostring(order))
print(ET.tostring(order, "utf-8", xml_declaration=True).decode())
print(ET.tostring(order, "latin-1"))
print(ET.tostring(order, "unicode", short_empty_elements=False))
print(ET.tostring(order, "unicode", method="text"), ET.tostring(order, method="html"))
print(order.keys(), order.items()[1], len(order), order[1].tag, [e.tag for e in order[:2]])
twin = copy.deepcopy(order)
twin[0].tag = "other"
print(order[0].tag, twin[0].tag, "".join(twin.itertext()))

names = ET.fromstring('<r xmlns="http://x" xmlns:p="http://p"><p:c p:d="1"/><e/></r>')
print(names.tag, [e.tag for e in names], names[0].attrib, ET.tostring(names, "unicode"))
print(names.find("q:c", {"q": "http://p"}).tag, names.find("{http://x}e").tag, names.find("e"))
ET.register_namespace("pp", "http://p")
print(ET.tostring(names, "unicode"))

for wrong in (
    "", "text", "<a>", "<a><b></a>", "<a/><b/>", '<a x="1" x="2"/>', "<a>&foo;</a>", "<a b=c/>",
    '<a b="1"c="2"/>', "<a><", "<a>\n <b>&</b></a>", '<a b="<"/>', "<1/>", "<a>]]></a>", "<p:a/>",
    "<a></a >x", "<!-- x", "<a><!-- -- --></a>", "< a/>", "<a>&amp</a>", "<a", '<a b="&x;"/>',
):
    try:
        ET.fromstring(wrong)
    except ET.ParseError as error:
        print(repr(wrong), error, error.code, error.position)

for event, element in ET.iterparse(io.StringIO("<a><b>1</b><b>2</b></a>"), events=("start", "end")):
    print(event, element.tag, end="; ")
print()


class Told:
    def start(self, tag, attrs):
        print("start", tag, attrs)

    def end(self, tag):
        print("end", tag)

    def data(self, data):
        print("data", repr(data))

    def close(self):
        return "closed"


parser = ET.XMLParser(target=Told())
parser.feed('<a b="1">hi')
parser.feed("<c/></a>")
print(parser.close())
print(ET.fromstring("<a>x<![CDATA[<b>&]]>y&#65;&lt;</a>").text)
for action in (
    lambda: order.append(3), lambda: order.remove(ET.Element("q")), lambda: order[9],
    lambda: ET.Element("a", 3), lambda: order.insert(0, "x"), lambda: order.extend([1]),
    lambda: ET.tostring(ET.Element(5)),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(escape("<a & b>"), unescape("&lt;a &amp;&gt;"), quoteattr('a "b"'), quoteattr("it's \"x\""))
print(ET.QName("http://p", "x"), repr(ET.QName("y")))
with open("library.xml", "w") as file:
    file.write(DATA)
tree = ET.parse("library.xml")
tree.write("again.xml")
print(tree.getroot().tag, ET.parse("again.xml").find("book/title").text)
