import { describe, expect, test } from "vitest";
import { commandLine, findings, lawChanges, namedStudies, numbered, reasons } from "../src/brief/choices";
import type { Answer, Difference, Evidence, Law, Lever, Outcome, Scenario, Why } from "../src/engine/contract";
import answerJson from "./fixture/answer.json";
import vocabulary from "./fixture/vocabulary.json";

const answer = answerJson as unknown as Answer;
const outcomes: Outcome[] = vocabulary.outcomes;

/** The fixture with every headline clearly different, on the side that `of` says. */
function told(of: (outcome: string) => "law" | "comparator" | "none"): Answer {
  const d = { median: -3, lo90: -5, hi90: -1, p_higher: 0, ratio: 0.5, ratio_lo90: 0.4, ratio_hi90: 0.6 };
  const difference: Difference = { ...d, verdict: "very_likely_lower" };
  return {
    ...answer,
    outcomes: answer.outcomes.map((o) => ({ ...o, difference, rate_difference: o.rates && difference })),
    better: Object.fromEntries(answer.outcomes.map((o) => [o.outcome, of(o.outcome)])),
  };
}

const ALWAYS = ["client_violence", "trafficked_years", "hiv_infections", "public_money"];

describe("findings", () => {
  test("are five to seven, each once, and what has no clear difference is among them", () => {
    const chosen = findings(outcomes, answer);
    expect(chosen.length).toBeGreaterThanOrEqual(5);
    expect(chosen.length).toBeLessThanOrEqual(7);
    expect(new Set(chosen.map((f) => f.outcome.name)).size).toBe(chosen.length);
    expect(chosen.some((f) => f.shown.verdict === "unsure")).toBe(true);
  });

  test("always tell violence, trafficking, HIV and money", () => {
    for (const one of [answer, told(() => "none"), told(() => "law")])
      expect(findings(outcomes, one).map((f) => f.outcome.name)).toEqual(expect.arrayContaining(ALWAYS));
  });

  test("do not look at whose side a result is on", () => {
    const bad = new Set(["hiv_infections", "homicides", "deaths"]);
    const chosen = findings(
      outcomes,
      told((name) => (bad.has(name) ? "comparator" : "law")),
    );
    expect(chosen.map((f) => f.outcome.name)).toEqual(expect.arrayContaining(["homicides", "hiv_infections"]));
    const turned = findings(
      outcomes,
      told((name) => (bad.has(name) ? "law" : "comparator")),
    );
    expect(turned.map((f) => f.outcome.name)).toEqual(chosen.map((f) => f.outcome.name));
  });

  test("are seven where everything has a clear difference, in the engine's order", () => {
    const chosen = findings(
      outcomes,
      told(() => "none"),
    );
    const names = chosen.map((f) => f.outcome.name);
    expect(names).toHaveLength(7);
    expect(names.filter((name) => !ALWAYS.includes(name))).toEqual(["other_violence", "police_violence", "homicides"]);
    const places = chosen.map((f) => f.outcome.headline);
    expect(places).toEqual([...places].sort((x, y) => x - y));
  });
});

const path = (mechanism: string, change: number) => ({
  lever: "buying",
  mechanism,
  clauses: [["s 1"], []] as [string[], string[]],
  change,
  steps: [],
});
const shift = (outcome: string, mechanism: string, evidence: string[]) => ({
  outcome,
  target: "haste",
  mechanism,
  factor: `${mechanism}/x`,
  words: "x",
  ratio: 0.5,
  clauses: [[], []] as [string[], string[]],
  levers: ["buying"],
  parameters: [],
  evidence,
  grade: "B",
});
const first = findings(outcomes, answer)[0]!.outcome.name;
const second = findings(outcomes, answer)[1]!.outcome.name;
const why: Why = {
  moved: [],
  shifts: [shift(first, "stigma", ["a"]), shift(second, "housing", ["b", "c"]), shift(second, "stigma", ["d"])],
  paths: [
    { outcome: first, change: -0.5, paths: [path("stigma", -0.1), path("housing", 0.02)] },
    { outcome: second, change: 0.5, paths: [path("housing", 0.4), path("demand", -0.03)] },
    { outcome: "left_work", change: 9, paths: [path("careers", 9)] },
  ],
};

test("reasons are the two strongest mechanisms behind the findings, whichever way they work", () => {
  const found = reasons(why, findings(outcomes, answer));
  expect(found.map((r) => [r.mechanism, r.outcome, r.evidence])).toEqual([
    ["housing", second, ["b", "c"]],
    ["stigma", first, ["a"]],
  ]);
});

const study = (id: string, source: string, verified: boolean, doi = ""): Evidence =>
  ({ id, source, verified, doi }) as Evidence;

test("studies are named once per publication, checked ones first, and numbered in that order", () => {
  const evidence = [
    study("b", "Blue 2001", false),
    study("c", "Cyan 2002", true, "10.1/x"),
    study("d", "Cyan 2002", true),
  ];
  const [housing] = reasons(why, findings(outcomes, answer));
  const named = namedStudies({ ...housing!, evidence: ["b", "c", "d"] }, evidence);
  expect(named.map((e) => e.id)).toEqual(["c", "b"]);
  const sources = numbered([...named, evidence[2]!]);
  expect(sources.get("c")).toEqual({ number: 1, text: "Cyan 2002. doi:10.1/x" });
  expect(sources.get("b")?.number).toBe(2);
  expect(sources.get("d")?.number).toBe(1);
});

test("what the bill changes is what differs, with the bill's clause", () => {
  const levers = ["buying", "selling", "seizure"].map((name) => ({ name })) as Lever[];
  const state = (value: unknown, provision: number, enforcement: unknown = null) => ({ value, enforcement, provision });
  const law = (in_force: object, clauses: string[]): Law =>
    ({ in_force, provisions: clauses.map((clause) => ({ clause })) }) as unknown as Law;
  const before = law({ buying: state("prohibited", 0), selling: state("allowed", -1), seizure: state([], -1) }, [
    "s 9",
  ]);
  const after = law({ buying: state("allowed", 0), selling: state("allowed", 1), seizure: state(["money"], -1) }, [
    "cl 3",
    "cl 4",
  ]);
  expect(lawChanges(levers, [before, after]).map((c) => [c.lever.name, c.clause])).toEqual([
    ["buying", "cl 3"],
    ["seizure", ""],
  ]);
});

test("the command line names laws of the library, and files for others", () => {
  const scenario: Scenario = {
    place: { id: "vancouver" },
    laws: [{ id: "ca-2014-pcepa" }, { name: "My bill", toml: "" }],
    assume: "critics",
    numbers: "",
    draws: 200,
    people: 2000,
    years: 10,
    seed: 7,
    change: "2027-01-01",
  };
  expect(commandLine(scenario, "My-bill-Vancouver-2026-12-01")).toBe(
    "aftermath compare ca-2014-pcepa My-bill-Vancouver-2026-12-01-bill.toml --setting vancouver --draws 200 --people 2000 --years 10 --seed 7" +
      " --change 2027-01-01 --assume critics",
  );
  const own = { ...scenario, place: { name: "My town.toml", toml: "" } };
  expect(commandLine(own, "b")).toContain(" --setting ./My-town.toml ");
  expect(commandLine({ ...scenario, assume: "", numbers: "format = 1" }, "b")).toMatch(/ --assume my-numbers\.toml$/);
});
