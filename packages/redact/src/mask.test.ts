import { describe, expect, it } from "vitest";
import { createMasker, findSecrets, kindName, maskText, SECRET_KINDS, unmask } from "./index.ts";

describe("createMasker", () => {
  it("gives the same secret the same placeholder over several texts", () => {
    const masker = createMasker();
    expect(masker.mask("password=Gx7vq2LmTz91").text).toBe("password=[PASSWORD_1]");
    expect(masker.mask("パスワードは「Gx7vq2LmTz91」、旧パスワードは「Hy8wr3MnUa02」です").text).toBe(
      "パスワードは「[PASSWORD_1]」、旧パスワードは「[PASSWORD_2]」です",
    );
  });

  it("never gives away a placeholder that already stands in a text", () => {
    const masker = createMasker();
    expect(masker.mask("password=[PASSWORD_1]\nold_password=Gx7vq2LmTz91").text).toBe(
      "password=[PASSWORD_1]\nold_password=[PASSWORD_2]",
    );
  });

  it("goes on from the originals of an earlier masker", () => {
    const masker = createMasker({}, new Map([["[PASSWORD_4]", "Gx7vq2LmTz91"]]));
    expect(masker.mask("password=Gx7vq2LmTz91 password=Hy8wr3MnUa02").text).toBe(
      "password=[PASSWORD_4] password=[PASSWORD_1]",
    );
  });

  it("masks a secret that is known from its key also where it stands bare", () => {
    const masker = createMasker();
    masker.mask("api_key=kT9vQ2mLtZ81wYbHs1PjGm5D");
    expect(masker.mask("the call with kT9vQ2mLtZ81wYbHs1PjGm5D failed").text).toBe(
      "the call with [API_KEY_1] failed",
    );
  });
});

describe("options", () => {
  it("mask access key ids only where asked", () => {
    const text = "AKIA4QZ7XK2MWN5TRB6L was denied";
    expect(maskText(text).text).toBe(text);
    expect(maskText(text, { accessKeyIds: true }).text).toBe("[AWS_ACCESS_KEY_ID_1] was denied");
  });

  it("mask the user's own values, and never those of the allow list", () => {
    expect(maskText("host orders-1.corp", { literals: ["orders-1.corp"] }).text).toBe("host [VALUE_1]");
    expect(findSecrets("password=Gx7vq2LmTz91", { allow: ["Gx7vq2LmTz91"] })).toEqual([]);
  });

  it("find personal data only where asked, cards always", () => {
    const text = "taro@corp.jp 090-1234-5678 4539 5787 6362 1486";
    expect(maskText(text).text).toBe("taro@corp.jp 090-1234-5678 [CARD_NUMBER_1]");
    expect(maskText(text, { personal: true }).text).toBe("[EMAIL_1] [PHONE_1] [CARD_NUMBER_1]");
  });
});

describe("unmask", () => {
  it("leaves a placeholder that it does not know", () => {
    expect(unmask("[PASSWORD_1] [PASSWORD_2]", new Map([["[PASSWORD_1]", "a"]]))).toBe("a [PASSWORD_2]");
  });
});

describe("SECRET_KINDS", () => {
  it("have ids of their own, words for placeholders and names in both languages", () => {
    expect(new Set(SECRET_KINDS.map((kind) => kind.id)).size).toBe(SECRET_KINDS.length);
    for (const { id, word, name } of SECRET_KINDS) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(word).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(name.en.trim()).toBe(name.en);
      expect(name.ja.trim()).toBe(name.ja);
      // An id without a name would be its own.
      expect(name.ja).not.toBe(id);
      expect(kindName(id)).toBe(name);
    }
  });
});
