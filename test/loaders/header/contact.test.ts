import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {contactOf} from "../../../loaders/header/contact.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

const contactIn = (text: string) => contactOf(shadowOf(text), text);

describe("telephone", () => {
  test.each([
    ["联系电话：0533-5550123", "0533-5550123"],
    ["监督电话:(0533)5550123;", "(0533)5550123"],
    ["联系方式：0533—5550123（工作日）", "0533—5550123"],
    ["电话 0533 5550123", "0533 5550123"],
    ["联系电话：5550123，传真：5550124", "5550123"],
    ["联系电话（传真）：010-55501234", "010-55501234"],
    ["办公电话：0533-5550123-8001", "0533-5550123-8001"],
    ["手机：13800001234", "13800001234"],
    ["服务热线：400-555-0123", "400-555-0123"],
    ["举报电话：12388，联系电话：0533-5550123", "0533-5550123"],
    ["举报电话：12388", "12388"],
    ["电  话：0533-5550123", "0533-5550123"],
    ["联系 电话：0533-5550123", "0533-5550123"],
    ["联 系 方 式：0533-5550123", "0533-5550123"],
    ["联系电话：0533 - 5550123", "0533 - 5550123"],
    ["联系电话：138 0000 1234", "138 0000 1234"],
    ["电话：86-533-5550123", "86-533-5550123"],
    ["电话：+86-533-5550123", "+86-533-5550123"],
    ["联系人：张三，0533-5550123", "0533-5550123"],
    ["联系人：张三，5550123", "5550123"],
    ["联系人：张三 13800001234，邮编：255999", "13800001234"],
    ["监督电话：\n县纪委监委：0533-5550123\n县水利局：0533-5550124", "0533-5550123"],
    ["监督电话：\n县纪委监委：5550123", "5550123"],
    ["举报电话：12388，县委巡察办 0533-5550123", "0533-5550123"],
    ["联系电话：县纪委监委驻县水利局纪检监察组综合科0533-5550123", "0533-5550123"],
  ])("%s", (text, phone) => {
    expect(contactIn(text).contact_phone).toBe(phone);
  });

  test.each([
    "电话另行公布",
    "邮编：255999",
    "来信请寄平安路5550123号",
    "公示时间：2023-07-03至2023-07-09",
    "电子邮箱：13800001234567@example.cn",
  ])("none in %s", (text) => {
    expect(contactIn(text).contact_phone).toBeNull();
  });
});

describe("address", () => {
  test.each([
    ["邮政信箱：临水县平安路8号，邮编：255999", "临水县平安路8号"],
    ["通讯地址:临水县平安路8号县政府3楼305室。", "临水县平安路8号县政府3楼305室"],
    ["来信请寄：临水县平安路８号；", "临水县平安路８号"],
    ["邮寄地址：临水县平安路8号（邮政编码：255999）", "临水县平安路8号"],
    ["地址：临水县平安路8号（县政府院内）。", "临水县平安路8号（县政府院内）"],
    ["电子信箱：a@example.cn；邮政信箱：临水县平安路8号", "临水县平安路8号"],
    ["地  址：临水县平安路8号", "临水县平安路8号"],
    ["通 讯 地 址 ：临水县平安路8号 邮 编：255999", "临水县平安路8号"],
    ["校址：临水县平安路8号", "临水县平安路8号"],
  ])("%s", (text, address) => {
    expect(contactIn(text).contact_address).toBe(address);
  });

  test.each(["电子信箱：lsnyj@example.cn", "电话：0533-5550123", "地址：另行公布"])("none in %s", (text) => {
    expect(contactIn(text).contact_address).toBeNull();
  });
});

describe("e-mail and postcode", () => {
  test.each([
    ["电子邮箱：lsnyj_2023@example.gov.cn。", "lsnyj_2023@example.gov.cn"],
    ["邮箱:ls.nyj@mail.example.cn;邮编:255999", "ls.nyj@mail.example.cn"],
    ["电子邮箱：另行公布", null],
  ])("e-mail in %s", (text, email) => {
    expect(contactIn(text).contact_email).toBe(email);
  });

  test.each([
    ["邮编：255999", "255999"],
    ["邮政编码255999", "255999"],
    ["（邮编: 255999）", "255999"],
    ["邮  编：255999", "255999"],
    ["邮政编码为255999", "255999"],
    ["平安路8号，255999", null],
    ["邮编：2559990", null],
  ])("postcode in %s", (text, postcode) => {
    expect(contactIn(text).contact_postcode).toBe(postcode);
  });
});

test("what is not printed is null", () => {
  expect(contactIn("欢迎广大干部群众监督。")).toEqual({
    contact_phone: null,
    contact_address: null,
    contact_email: null,
    contact_postcode: null,
  });
});

test("an address in any text is quoted from it", () => {
  fc.assert(
    fc.property(scraps, scraps, (before, after) => {
      const text = `${before}地址：临水县${after}`;
      const {contact_address: address} = contactIn(text);
      expect(text).toContain(address ?? "");
    }),
  );
});
