"""Makes places.tsv from the snapshots of the npm packages named in SOURCE.md and from changes.tsv.

Usage: python3 derive.py DIR > places.tsv, where DIR holds the unpacked packages as NAME-VERSION/package.
Only the standard library is used. The build of the product does not run this; it reads places.tsv.
"""
import csv
import glob
import json
import os
import re
import sys

ROOT, HERE = sys.argv[1], os.path.dirname(os.path.abspath(__file__))
FIRST, OPEN = 1998, 9999
NO_PLACE = {"市辖区", "县", "郊县"}
ETHNIC = sorted("""蒙古族 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克 哈萨克族 傣族 黎族
傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯
锡伯族 阿昌族 普米族 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春 鄂温克 门巴族 珞巴族 基诺族 各族 蒙古 回族 满族蒙古族
维吾尔族 塔吉克族 柯尔克孜族 黎族苗族 苗族侗族""".split(), key=len, reverse=True)
# Slips of the pen in single snapshots, corrected in later ones.
TYPOS = {"荷泽市": "菏泽市", "墉桥区": "埇桥区", "师河区": "浉河区", "乔口区": "硚口区", "华莹市": "华蓥市", "廛河回族区": "瀍河回族区",
         "虎亭区": "猇亭区", "荔蒲县": "荔浦县", "江洲区": "江州区"}
SHORT = {"东乡族自治县": "东乡"}
ABBREVIATIONS = {"北京市": "京", "天津市": "津", "河北省": "冀", "山西省": "晋", "内蒙古自治区": "内蒙|蒙", "辽宁省": "辽", "吉林省": "吉", "黑龙江省": "黑",
                 "上海市": "沪", "江苏省": "苏", "浙江省": "浙", "安徽省": "皖", "福建省": "闽", "江西省": "赣", "山东省": "鲁", "河南省": "豫", "湖北省": "鄂",
                 "湖南省": "湘", "广东省": "粤", "广西壮族自治区": "桂", "海南省": "琼", "重庆市": "渝", "四川省": "川", "贵州省": "黔", "云南省": "滇",
                 "西藏自治区": "藏", "陕西省": "陕", "甘肃省": "甘", "青海省": "青", "宁夏回族自治区": "宁", "新疆维吾尔自治区": "新",
                 "台湾省": "台", "香港特别行政区": "港", "澳门特别行政区": "澳"}
KEEP_WHOLE = {"城区", "郊区", "矿区", "市中区", "新区"}


def flat(path):
    data = json.load(open(path, encoding="utf-8"))
    if isinstance(data, list):
        return {row["code"]: row["name"] for row in data}
    if "86" in data:
        return {code: name for group in data.values() for code, name in group.items()}
    return data


def tables(folder):
    found = {}
    for name in ("provinces", "cities", "areas"):
        for row in csv.reader(open(f"{folder}/{name}.csv", encoding="utf-8")):
            if row[0].isdigit():
                found[row[0].ljust(6, "0")] = row[1]
    return found


def snapshots():
    """Pairs of year and snapshot, oldest first. Lists of the statistics office hold zones without a GB/T 2260 code."""
    known = [(f[-11:-5], flat(f)) for f in sorted(glob.glob(f"{ROOT}/gb2260-0.6.0/package/lib/2?????.json"))]
    lcn = [(when, flat(f"{ROOT}/lcn-{v}/package/data/data.json"))
           for when, v in (("202012", "4.1.7"), ("202212", "5.0.6"), ("202312", "6.1.1"), ("202412", "7.2.2"))]
    office = [("201710", tables(f"{ROOT}/china-division-2.1.0/package/dist")),
              ("201810", tables(f"{ROOT}/china-division-2.2.0/package/dist")),
              ("201910", flat(f"{ROOT}/china-area-data-5.0.1/package/data.json")),
              ("202110", tables(f"{ROOT}/china-division-2.5.0/package/dist"))]
    real = [s for _, s in known + lcn]
    names = {(code, name) for s in real for code, name in s.items()}
    always = set(known[-1][1].items()) & set(lcn[0][1].items())
    later = set(lcn[0][1].items()) & set(lcn[1][1].items())
    for when, listed in office:
        kept = {c: n for c, n in listed.items() if (c, n) in names}
        kept.update(dict(later if when > "2021" else always))
        known.append((when, kept))
    ordered = sorted(known + lcn, key=lambda pair: pair[0])
    return [(int(when[:4]), {c: TYPOS.get(n, n) for c, n in s.items() if is_place(c, n)}) for when, s in ordered]


def is_place(code, name):
    if len(code) != 6 or not code.isdigit() or name in NO_PLACE or "直辖县级" in name or "直辖行政" in name or name.endswith("市市辖区") or name == "市":
        return False
    if code[:2] in ("71", "81", "82"):
        return code.endswith("0000")
    return not (code[:2] in ("11", "12", "31", "50") and code.endswith("00") and not code.endswith("0000"))


def level(code):
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def short(name):
    if name in SHORT:
        return SHORT[name]
    for tail in ("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "矿区", "省", "市", "盟", "县", "旗", "区"):
        if name.endswith(tail) and len(name) > len(tail) and name not in KEEP_WHOLE:
            stem = name[:-len(tail)]
            while tail.startswith("自治"):
                cut = next((e for e in ETHNIC if stem.endswith(e) and len(stem) - len(e) >= 2), "")
                if not cut:
                    break
                stem = stem[:-len(cut)]
            return stem if len(stem) > 1 else ""
    return ""


def periods():
    rows, shots = {}, snapshots()
    for at, (year, shot) in enumerate(shots):
        for code, name in shot.items():
            last = rows.setdefault((code, name), [])
            if last and last[-1][2] == at - 1:
                last[-1][1:] = [year, at]
            else:
                last.append([FIRST if at == 0 else year, year, at])
    found = []
    for (code, name), spans in rows.items():
        begin, end = spans[0][0], OPEN if spans[-1][2] == len(shots) - 1 else spans[-1][1]
        found.append([code, name, begin, end, "", ""])
    return found


def changes(rows):
    """Our own table: sets from and to of a row, or adds one that no snapshot holds."""
    by_key = {(r[0], r[1]): r for r in rows}
    for line in csv.DictReader(open(f"{HERE}/changes.tsv", encoding="utf-8"), delimiter="\t"):
        key = line["code"], line["name"]
        row = by_key.get(key)
        if row is None:
            row = by_key[key] = [*key, FIRST, OPEN, "", ""]
            rows.append(row)
        row[2] = int(line["from"]) if line["from"] else row[2]
        row[3] = int(line["to"]) if line["to"] else row[3]
        row[4], row[5] = line["change"] or row[4], line["into"] or row[5]
    return rows


def names(name):
    """All short names: the stem; the stem with the plain unit for an autonomous one (延边州); the one-character name of a province."""
    found = [short(name)] if short(name) else []
    for long, plain in (("自治州", "州"), ("自治县", "县"), ("自治旗", "旗")):
        if found and name.endswith(long):
            found.append(found[0] + plain)
    return "|".join(found + ([ABBREVIATIONS[name]] if name in ABBREVIATIONS else []))


def stem(name):
    return short(name) or re.sub("[市县区旗]$", "", name)


def successors(rows):
    """A name that ended is followed by the same code with a new name, else by its stem in the same province within two years."""
    for row in rows:
        code, name, _, end, _, into = row
        if end == OPEN or into:
            continue
        same = [r for r in rows if r[0] == code and r[1] != name and r[3] > end]
        kin = [r for r in rows if r[0] != code and r[0][:2] == code[:2] and stem(r[1]) == stem(name) and end - 1 <= r[2] <= end + 2
               and level(r[0]) == level(code)]
        chosen = same or kin
        if chosen:
            heir = min(chosen, key=lambda r: (r[2], r[0]))
            row[4] = "renamed" if same else "recoded" if heir[1] == name else "upgraded"
            row[5] = heir[0]


def one_name_a_year(rows):
    """Of two snapshots of one year the later one tells the name; a year ends once."""
    for row in rows:
        later = [r[2] for r in rows if r[0] == row[0] and r is not row and row[2] < r[2] <= row[3]]
        row[3] = min(later) - 1 if later else row[3]


def parent(code, year_from, live):
    if code.endswith("0000"):
        return ""
    if code.endswith("00"):
        return code[:2] + "0000"
    return code[:4] + "00" if code[:4] + "00" in live else code[:2] + "0000"


def main():
    rows = changes(periods())
    successors(rows)
    one_name_a_year(rows)
    live = {r[0] for r in rows}
    print("code\tname\tshort\tlevel\tparent\tfrom\tto\tchange\tinto")
    for code, name, begin, end, change, into in sorted(rows, key=lambda row: (row[0], row[2])):
        last = "" if end == OPEN else str(end)
        print("\t".join([code, name, names(name), level(code), parent(code, begin, live), str(begin), last, change, into]))


main()
