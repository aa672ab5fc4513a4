"""A second, slow and simple telling of the model, to check the engine against.

People are NumPy arrays. Rates are computed again for everybody in every step; an event happens in a step with
probability 1 - exp(-rate * length of the step). Nothing is shared with the engine but the equations
(docs/model). A setting and the parameters are one dictionary of values by name; a law is a dictionary of levers by
name, 'enforcement' apart: {"buying": "prohibited", "buying enforcement": 60}.

Age is left out: nothing in the model hangs on it.
"""
import math
from types import SimpleNamespace

import numpy as np

STREET, MANAGED, SHARED, SOLO = range(4)
RESIDENT, PERMITTED, UNPERMITTED = range(3)
CIS_WOMAN, TRANS_WOMAN, MAN_OR_OTHER = range(3)
FREE, EXPLOITED, TRAFFICKED = range(3)
NEGATIVE, INFECTED, SUPPRESSED = range(3)
ENOUGH, POVERTY, DEBT = range(3)
LIBERTY, POLICE, IMMIGRATION, REHABILITATION, REMOVED = range(5)
AVERSE, OTHERS, DANGEROUS = range(3)

WEEKS = 52
STEPS_IN_WEEK = 3  # so that two events of one kind rarely fall into one step
DEFAULTS = {
    "selling": "allowed", "buying": "allowed", "third_parties": "allowed", "working_together": "allowed",
    "soliciting": "allowed", "advertising": "allowed", "trafficking_definition": "distinct", "raids": "medium",
    "raids_targeting": "indiscriminate", "raids_homes": False, "disposition": "left_alone", "disposition_weeks": 0,
    "non_punishment": False, "residence_permit": "none", "seizure": [], "health_testing": "none",
    "health_results": "confidential", "migrant_sex_work": "allowed", "reporting_immunity": False,
    "labour_rights": "none", "migration_channels": 0, "migration_debt": 0, "services_voluntary": True,
    "services_led_by": "state", "participation": "none",
}
SERVICES = ("health", "legal", "economic", "social_protection", "psychological", "housing")
PROGRAMMES = ("labour_organising", "economic_empowerment", "social_protection", "legal_services", "psychological_support")
DEFAULTS.update({"services_" + kind: 0 for kind in SERVICES})
DEFAULTS.update({"organisations_" + programme: 0 for programme in PROGRAMMES})


def logit(p):
    return math.log(p / (1 - p))


def kept(recovery, prevalence):
    """The acquisition by those without that keeps a prevalence."""
    return recovery * prevalence / (1 - prevalence)


def root(f, low, high):
    """Where the increasing f crosses zero."""
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return high


class Law:
    """What one law means, before people and practice: numbers by prohibition."""

    def __init__(self, levers, q):
        self.levers = {**DEFAULTS, **levers}
        self.q = q
        says = self.levers
        self.third_banned = float(says["third_parties"] == "prohibited")
        self.together_banned = float(says["working_together"] == "prohibited")
        self.buying_banned = float(says["buying"] == "prohibited")
        self.selling_banned = float(says["selling"] == "prohibited")
        self.soliciting = {"allowed": 0, "zoned": q["police_contact.zoned_fraction"], "prohibited": 1}[says["soliciting"]]
        self.takes = float(bool(says["seizure"]))
        self.takes_condoms = float("condoms" in says["seizure"])
        self.discloses = float(says["health_testing"] == "compulsory" and says["health_results"] == "disclosed")
        self.immune = float(says["reporting_immunity"])
        self.unpunished = float(says["non_punishment"])
        self.labour = {"none": 0, "health_and_safety": q["exploitation.labour_partial"], "full": 1}[says["labour_rights"]]
        self.permit = {"none": 0, "conditional": q["raids.conditional_permit"],
                       "unconditional": 1}[says["residence_permit"]]
        self.complaint_led = float(says["raids_targeting"] == "complaint_led")
        self.targeted = self.complaint_led
        self.removal = {"allowed": 0, "barred": q["police_contact.removal_barred"],
                        "deportable": q["police_contact.removal"]}[says["migrant_sex_work"]]
        self.migrants_banned = float(says["migrant_sex_work"] != "allowed")
        level = says["raids"]
        self.raids = (q["raids." + level] if isinstance(level, str) else level) / 100  # per workplace and year
        self.home_raids = self.raids * float(says["raids_homes"])
        self.lost_at_once = {"allowed": 0, "restricted": q["advertising.loss_restricted"],
                             "prohibited": q["advertising.loss_prohibited"]}[says["advertising"]]
        self.lost_for_good = self.lost_at_once * q["advertising.lasting_share"]

        self.takes_money = float("money" in says["seizure"])
        self.referred = float(says["disposition"] == "voluntary_referral")
        self.part = {"none": 0, "consulted": q["participation.consulted"], "co_designed": 1}[says["participation"]]
        if not self.complaint_led:
            self.complaint_led = q["participation.targeting"] * q["services.delivered"] * self.part
        self.no_company = float(self.together_banned or self.third_banned)
        self.barred = self.migrants_banned
        self.prohibited = (self.selling_banned + (says["soliciting"] == "prohibited") + self.together_banned
                           + self.third_banned + self.buying_banned) / 5
        self.channels = min(1, says["migration_channels"])
        self.forced = float(says["disposition"] == "compulsory_rehabilitation" or says["health_testing"] == "compulsory"
                            or not says["services_voluntary"])
        self.trust = 1 - q["services.trust_lost"] * self.forced + q["participation.trust"] * q["services.delivered"] * self.part
        hostile = (q["stigma.selling"] * self.selling_banned
                   + q["stigma.clients"] * max(self.buying_banned, self.third_banned)
                   + q["stigma.conflated"] * (says["trafficking_definition"] == "conflated")
                   + q["stigma.raids"] * min(1, 100 * self.raids / q["raids.high"])
                   - q["stigma.participation"] * q["services.delivered"] * self.part)
        self.stigma = min(1, max(0, 0.5 + 0.5 * hostile))

    def enforced(self, lever):
        """Contacts per worker-year where the prohibition reaches."""
        level = self.levers.get(lever + " enforcement", "medium")
        return (self.q["police." + level] if isinstance(level, str) else level) / 100

    def contacts(self, p):
        """Contacts a year before anchoring: (all, under the worker's own conduct, under a migrant prohibition)."""
        q, says = self.q, self.levers
        selling = {"allowed": 0, "licensed": q["police_contact.unlicensed_share"], "prohibited": 1}[says["selling"]]
        third = {"allowed": 0, "regulated": q["police_contact.regulated_fraction"], "prohibited": 1}[says["third_parties"]]
        own = (selling * self.enforced("selling")
               + (p.venue == STREET) * self.soliciting * self.enforced("soliciting")
               + (p.venue == SHARED) * self.together_banned * self.enforced("working_together"))
        migrant = (p.status == UNPERMITTED) * self.migrants_banned * self.enforced("migrant_sex_work")
        rest = (p.third_party * third * self.enforced("third_parties")
                + q["police_contact.client_spill"] * self.buying_banned * self.enforced("buying"))
        return q["police_contact.residual"] / 100 + own + migrant + rest, own, migrant

    def risk_of_reporting(self, p):
        charge = (self.selling_banned > 0) | ((p.venue == STREET) & (self.levers["soliciting"] == "prohibited")) | (
            (p.venue == SHARED) & (self.together_banned > 0))
        removal = (p.status == UNPERMITTED) * (1 if self.migrants_banned else self.q["exploitation.irregular_share"])
        return np.where(charge, 1.0, removal)

    def staying_away(self):
        """Shares of the averse, other and dangerous clients who stay away, and the factor on visits if they rise."""
        q = self.q
        if not self.buying_banned:
            return np.zeros(3), 1.0
        relative = self.enforced("buying") * 100 / q["police.medium"]
        fall = q["demand.purchase_ban_fall"] * relative ** q["demand.enforcement_exponent"] if relative > 0 else 0
        if fall <= 0:
            return np.zeros(3), 1 - fall
        dangerous = min(1, q["demand.dangerous_response"] * fall)
        ordinary = min(1, max(0, (fall - q["clients.dangerous"] * dangerous) / (1 - q["clients.dangerous"])))
        share = q["demand.averse_share"]
        averse = min(1, ordinary / share)
        return np.array([averse, max(0, (ordinary - share * averse) / (1 - share)), dangerous]), 1.0

    def fate_when_found(self, p):
        """Of each person found in a raid: the probabilities of what may follow."""
        q, says = self.q, self.levers
        n = p.venue.size
        migrant = p.status != RESIDENT
        odds = logit(q["raids.flag_trafficked"]) + np.zeros(n)
        odds += self.targeted * math.log(q["raids.complaint_sensitivity"])
        odds += p.tie * math.log(q["raids.identification_tie"])
        odds += self.unpunished * math.log(q["raids.identification_nonpunishment"])
        odds += migrant * self.permit * math.log(q["raids.identification_permit"])
        identified = np.where(p.autonomy == TRAFFICKED, 1 / (1 + np.exp(-odds)), q["raids.flag_other"])
        if says["trafficking_definition"] == "conflated":
            identified = np.maximum(identified, q["raids.conflated_flag"])
        liable = (self.selling_banned > 0) | ((p.venue == SHARED) & (self.together_banned > 0))
        no_permit = p.status == UNPERMITTED
        deported = no_permit & (self.permit < 1) & (says["disposition"] == "deportation")
        return np.array([
            identified,
            np.full(n, (1 - self.unpunished) * q["raids.punished"]),
            liable * q["raids.arrest"],
            no_permit * self.migrants_banned * q["raids.detain_migrant"],
            np.full(n, self.takes * q["raids.seizure"]),
            np.full(n, float(says["disposition"] == "compulsory_rehabilitation")),
            np.full(n, float(says["disposition"] == "detention")),
            deported.astype(float),
            ((p.autonomy == TRAFFICKED) & no_permit) * self.permit * q["migration.permit_granted"]])


class World:
    """One place in one replicate: its people, workplaces and clients."""

    def __init__(self, q, reference, people, rng):
        self.q, self.rng, self.people_at_start = q, rng, people
        self.reference = Law(reference, q)
        self.law = self.reference
        self.workplaces = [max(1, math.floor(people * q["people." + kind] / q[f"workplaces.{kind}_size"] + 0.5))
                           for kind in ("managed", "shared")]
        self.stigma, self.trust, self.wish, self.demand, self.pool = self.reference.stigma, self.reference.trust, 0, 1, 1
        self.wish_reference, self.reports_reference = 0, 0
        self.p = self.newcomers(people, initial=True)
        self.clients = self.some_clients(people // 2)
        visits = self.visits_when_here() * (1 - self.reference.staying_away()[0][self.clients.kind])
        self.reference_visits = visits.sum() * self.reference.staying_away()[1]
        self.reference_dangerous = visits[self.clients.kind == DANGEROUS].sum() / visits.sum()
        self.lost = self.lost_reference = self.reference.lost_for_good
        self.a = dict.fromkeys(("contacts", "encounters", "client_violence", "other_violence", "hiv_work",
                                "sti_acquisition", "sti_recovery", "care_start", "care_lapse", "entry",
                                "escalation", "income", "poverty_in", "poverty_out", "lose_street", "lose_indoor", "regain",
                            "death"), 1.0)
        self.a.update(condomless_logit=0.0, mean_haste=0.0, depression=0.0, ptsd=0.0)
        self.tally = {}
        self.stigma_weeks = self.weeks_past = 0
        self.anchor(8)

    # --- who is there

    def newcomers(self, n, initial=False):
        q, rng = self.q, self.rng

        def chance(p):
            return rng.random(n) < p

        p = SimpleNamespace()
        street, managed, shared = q["people.street"], q["people.managed"], q["people.shared"]
        p.venue = rng.choice(4, n, p=[street, managed, shared, 1 - street - managed - shared])
        migrants = np.array([q["people.migrant_street"], q["people.migrant_managed"], q["people.migrant_other"],
                             q["people.migrant_other"]])[p.venue]
        more, unpermitted = (1, 1) if initial else self.arrivals()
        migrants = migrants * more / (1 + migrants * (more - 1))
        p.status = np.where(chance(migrants), np.where(chance(q["people.unpermitted"] * unpermitted), UNPERMITTED, PERMITTED),
                            RESIDENT)
        p.gender = rng.choice(3, n, p=[1 - q["people.trans"] - q["people.men_other"], q["people.trans"],
                                       q["people.men_other"]])
        p.autonomy = rng.choice(3, n, p=[1 - q["people.exploited"] - q["people.trafficked"], q["people.exploited"],
                                         q["people.trafficked"]])
        p.tie = chance(q["people.tied"])
        usual = p.venue
        if not initial:
            p.venue = self.begin_at(usual, p.autonomy)
        p.third_party = chance(q["people.third_party"]) | (p.venue == MANAGED)
        owing = q["people.debt"] if initial else np.where(p.status == UNPERMITTED, q["migration.debt_irregular"],
                                                          q["migration.debt_permitted"])
        p.money = np.where((p.status != RESIDENT) & chance(owing), DEBT, np.where(chance(q["people.poverty"]), POVERTY, ENOUGH))
        p.unstable = chance(np.where(usual == STREET, q["people.unstable_street"], q["people.unstable_indoor"]))
        hiv = q["health.hiv"]
        if not initial:  # so that newcomers and infections at work together keep the prevalence
            hiv = min(hiv, max(0, hiv - q["health.hiv_incidence"] * (1 - hiv) / (q["people.leaving"] + q["people.death"])))
        p.past = chance(q["people.past_violence"] if initial else 0)
        p.custody = np.full(n, LIBERTY)
        p.gone = np.zeros(n, bool)
        p.workplace = self.some_workplace(p.venue)
        correlation = q["people.frailty_correlation"]
        common = rng.standard_normal(n)
        for name, sd in (("violence", q["violence.frailty"]), ("police", q["police_contact.frailty"]),
                         ("exploitation", q["exploitation.frailty"]), ("infection", q["health.frailty"])):
            z = math.sqrt(correlation) * common + math.sqrt(1 - correlation) * rng.standard_normal(n)
            setattr(p, "frail_" + name, np.exp(sd * z - sd**2 / 2))
        p.hiv = np.where(chance(hiv * p.frail_infection), np.where(chance(q["health.suppressed"]), SUPPRESSED, INFECTED), NEGATIVE)
        p.sti = chance(q["health.sti"] * p.frail_infection)
        return p

    def begin_at(self, usual, autonomy):
        """Where entrants begin: as few as need be elsewhere than usual, so that all of them follow the mix."""
        q = self.q
        street, managed, shared = q["people.street"], q["people.managed"], q["people.shared"]
        shares = np.array([street, managed, shared, 1 - street - managed - shared])
        mix = self.venue_mix()
        drawn = self.rng.random(usual.size) >= (mix / shares)[usual]
        gain = np.maximum(0, mix - shares)
        if gain.sum() < 1e-12:
            return usual
        elsewhere = self.rng.choice(4, usual.size, p=gain / gain.sum())
        return np.where(drawn & (autonomy != TRAFFICKED), elsewhere, usual)

    def arrivals(self):
        """Factors on migrants who come, and on the share of them without a permit."""
        q, then = self.q, self.reference.channels
        now = then + q["services.delivered"] * (self.law.channels - then)
        irregular = (1 - q["migration.uptake"] * now) / (1 - q["migration.uptake"] * then)
        return max(0, 1 + q["migration.inflow"] * (now - then)), irregular

    def some_workplace(self, venue):
        managed, shared = self.workplaces
        u = self.rng.random(venue.size)
        return np.where(venue == MANAGED, (u * managed).astype(int),
                        np.where(venue == SHARED, managed + (u * shared).astype(int), -1))

    def some_clients(self, n):
        q, rng = self.q, self.rng
        regular, occasional = (q["clients.regular"] / q["clients.visits_regular"],
                               (1 - q["clients.regular"]) / q["clients.visits_occasional"])
        c = SimpleNamespace(regular=rng.random(n) < regular / (regular + occasional))
        c.kind = np.where(rng.random(n) < q["clients.dangerous"], DANGEROUS,
                          np.where(rng.random(n) < q["demand.averse_share"], AVERSE, OTHERS))
        c.hiv = np.where(rng.random(n) < q["clients.hiv"], self.client_stage(n), NEGATIVE)
        c.sti = rng.random(n) < q["clients.sti"]
        c.away = rng.random(n) < self.reference.staying_away()[0][c.kind]
        return c

    def client_stage(self, n):
        return np.where(self.rng.random(n) < self.q["clients.suppressed"], SUPPRESSED, INFECTED)

    def visits_when_here(self):
        q = self.q
        return np.where(self.clients.regular, q["clients.visits_regular"], q["clients.visits_occasional"]) / WEEKS

    # --- rates

    def blend(self, of):
        """Practice between the reference law and the law."""
        before, now = of(self.reference), of(self.law)
        return before + self.q["police_contact.practice"] * (now - before)

    def venue_mix(self):
        q, law, ref = self.q, self.law, self.reference
        reach = q["displacement.own_advertising"] ** (self.lost - self.lost_reference)
        street, managed, shared = q["people.street"], q["people.managed"], q["people.shared"]
        mix = np.array([
            street * q["displacement.street_soliciting"] ** (law.soliciting - ref.soliciting)
            * q["displacement.street_buying"] ** (law.buying_banned - ref.buying_banned),
            managed * q["displacement.managed_third_parties"] ** (law.third_banned - ref.third_banned),
            shared * q["displacement.shared_together"] ** (law.together_banned - ref.together_banned) * reach,
            (1 - street - managed - shared) * reach])
        return mix / mix.sum()

    def rates(self):
        """Exposures (x) and rates a year (r) of everybody, at the reference environment."""
        q, law, ref, a, p = self.q, self.law, self.reference, self.a, self.p
        x, r = SimpleNamespace(), SimpleNamespace()
        at_work = (p.custody == LIBERTY) & ~p.gone
        x.at_work = at_work
        free, exploited, trafficked = (p.autonomy == k for k in (FREE, EXPLOITED, TRAFFICKED))
        street, managed, shared, solo = (p.venue == k for k in (STREET, MANAGED, SHARED, SOLO))
        one = np.ones(p.venue.size)

        def where(condition, ratio):
            return np.where(condition, ratio, 1.0)

        # police
        everything, own, migrant = (before + q["police_contact.practice"] * (now - before)
                                    for before, now in zip(ref.contacts(p), law.contacts(p)))
        x.contacts = a["contacts"] * everything * where(p.unstable, q["police_contact.homeless"]) * where(
            p.gender == TRANS_WOMAN, q["police_contact.trans"])
        x.arrest = own / everything * q["police_contact.arrest"]
        x.fine = own / everything * q["police_contact.fine"]
        x.removal = migrant / everything * self.blend(lambda l: l.removal)
        over = np.maximum(1, x.arrest + x.fine + x.removal)
        x.arrest, x.fine, x.removal = x.arrest / over, x.fine / over, x.removal / over
        x.seizure = q["police_contact.seizure"] * self.blend(lambda l: l.takes)
        precarious = (p.status == UNPERMITTED) * (1 if law.migrants_banned else q["exploitation.irregular_share"])
        r.contact = x.contacts * p.frail_police

        # own reach, haste, isolation
        x.reach_lost = (shared | solo) * self.lost
        client_contacts = a["contacts"] * self.blend(lambda l: l.buying_banned * l.enforced("buying"))
        x.haste = 1 - np.exp(-q["displacement.haste_per_contact"]
                             * (x.contacts + q["displacement.haste_client_weight"] * client_contacts))
        x.isolation = ~p.tie * np.where(street | solo, 1, x.haste)
        self.mix = self.venue_mix()
        r.move = ~trafficked * q["displacement.move_rate"] * (1 - self.mix[p.venue])
        hurry = x.haste - a["mean_haste"]
        r.tie = q["displacement.tie_turnover"] * np.where(
            p.tie, (1 - q["people.tied"]) * q["displacement.tie_loss"] ** hurry,
            q["people.tied"] * q["displacement.tie_gain"] ** hurry)
        take_on = (q["people.third_party"]
                   * np.where(shared | solo, q["advertising.third_party"] ** (self.lost - self.lost_reference), 1)
                   * q["advertising.third_party_banned"] ** (law.third_banned - ref.third_banned))
        r.third_party = ~managed * q["advertising.third_party_turnover"] * np.where(
            p.third_party, 1 - q["people.third_party"], take_on)

        # participation, stigma, organisations, services: factors on what follows
        delivered = q["services.delivered"]
        part = delivered * (law.part - ref.part)
        stigma = self.stigma - ref.stigma
        f = SimpleNamespace(client_violence=q["stigma.violence"] ** stigma, other_violence=q["stigma.other_violence"] ** stigma,
                            report=q["stigma.report"] ** stigma, care=q["stigma.care"] ** stigma,
                            testing=q["stigma.care"] ** stigma,
                            depression=q["stigma.depression"] ** stigma, condomless=1, exploitation=1, exit_peers=1,
                            poverty_in=1, poverty_out=1, housing=1, regularise=1, fading=1, leaving=1)

        def funding(of, programme):
            then = ref.levers["organisations_" + programme]
            return then + delivered * (of.levers["organisations_" + programme] - then)

        def reached(of):
            return (1 - q["organising.reach_lost_haste"] * x.haste) * (1 - q["organising.reach_lost_banned"] * of.no_company)

        def done(of, amount):
            return amount / (amount + q["organising.half_funding"]) * reached(of)

        x.funding = sum(funding(law, programme) for programme in PROGRAMMES)
        x.organised = done(law, x.funding) - done(ref, sum(funding(ref, programme) for programme in PROGRAMMES))
        d = {programme: done(law, funding(law, programme)) - done(ref, funding(ref, programme)) for programme in PROGRAMMES}
        r.tie = np.where(p.tie, r.tie, np.maximum(0, r.tie + q["organising.outreach"] * x.organised))
        f.exploitation = f.exploitation * q["organising.labour"] ** d["labour_organising"]
        f.condomless = f.condomless * q["organising.empowerment_condomless"] ** x.organised
        f.poverty_out = f.poverty_out * q["organising.empowerment_poverty"] ** d["economic_empowerment"]
        f.poverty_in = f.poverty_in * q["organising.protection_poverty"] ** d["social_protection"]
        f.report = f.report * q["organising.legal_report"] ** d["legal_services"]
        f.depression = f.depression * q["organising.support_depression"] ** np.where(at_work, d["psychological_support"], 0)
        advocacy = [funding(of, "legal_services") / (funding(of, "legal_services") + q["organising.half_funding"])
                    * (1 - q["organising.reach_lost_banned"] * of.no_company) for of in (law, ref)]
        x.arrest = x.arrest * q["organising.legal_arrest"] ** (advocacy[0] - advocacy[1])
        f.client_violence = f.client_violence * q["organising.crisis_violence"] ** d["legal_services"]
        f.other_violence = f.other_violence * q["organising.crisis_violence"] ** d["legal_services"]

        def wish(of, trust, participation):
            odds = (q["services.wish"] / (1 - q["services.wish"]) * where(p.tie, q["services.wish_tie"])
                    * q["services.wish_haste"] ** x.haste
                    * q["services.wish_led"] ** (delivered * (of.levers["services_led_by"] == "sex_workers"))
                    * q["services.wish_compulsory"] ** (delivered * (not of.levers["services_voluntary"]))
                    * q["services.wish_trust"] ** (trust - 1) * q["participation.uptake"] ** participation)
            return odds / (1 + odds)

        def coverage(of, kind, mean):
            then = ref.levers["services_" + kind]
            places = (then + delivered * (of.levers["services_" + kind] - then)) / 1000
            return 0 if places <= 0 else places / mean if mean > places else 1

        x.wish, wish_then = wish(law, self.trust, part), wish(ref, ref.trust, 0)
        x.served = {kind: x.wish * coverage(law, kind, self.wish) for kind in SERVICES}
        d = {kind: x.served[kind] - wish_then * coverage(ref, kind, self.wish_reference) for kind in SERVICES}
        f.condomless = f.condomless * q["services.health_condomless"] ** d["health"]
        f.care = f.care * np.where(at_work, q["services.health_care"] ** d["health"], 1)
        f.testing = f.testing * np.where(at_work, q["services.health_testing"] ** d["health"], 1)
        f.report = f.report * q["services.legal_report"] ** d["legal"]
        f.regularise = q["services.legal_regularise"] ** d["legal"]
        f.exit_peers = q["services.exit"] ** d["legal"]
        f.poverty_out = f.poverty_out * q["services.economic_poverty"] ** d["economic"]
        f.leaving = q["services.economic_leaving"] ** d["economic"]
        f.poverty_in = f.poverty_in * q["services.protection_poverty"] ** d["social_protection"]
        f.depression = f.depression * q["services.psychological_depression"] ** np.where(at_work, d["psychological"], 0)
        f.fading = q["services.psychological_fading"] ** d["psychological"]
        f.housing = q["services.housing"] ** d["housing"]
        poor = p.money != ENOUGH

        # encounters
        x.encounters = a["encounters"] * q["clients.encounters"] * where(street, q["clients.encounters_street"]) * (
            1 - q["advertising.volume"] * x.reach_lost)

        # violence
        company = np.where(shared, 1 - law.together_banned, np.where(managed, 1 - law.third_banned, 0))
        screening = np.array([q["violence.screening_" + v] for v in ("street", "managed", "shared", "solo")])[p.venue]
        screening = (screening * (1 - q["violence.screening_loss_haste"] * x.haste)
                     * (1 - q["violence.screening_loss_advertising"] * x.reach_lost)
                     * where(p.tie, 1 + q["violence.screening_gain_tie"])
                     * (1 + q["violence.screening_gain_together"] * company))
        x.screening = np.clip(screening, 0, 0.98)
        r.client_violence = (
            p.frail_violence * a["client_violence"] * q["violence.client"] * (1 - x.screening)
            * x.encounters / q["clients.encounters"] * q["violence.haste"] ** x.haste
            * q["violence.isolation"] ** x.isolation * where(p.third_party, q["violence.third_party"])
            * where(p.past, q["violence.past_violence"]) * where(exploited, q["violence.exploited"])
            * where(trafficked, q["violence.trafficked"]) * where(street, q["violence.street"])
            * where(p.unstable, q["violence.homeless"]) * where(poor, q["violence.poverty"])
            * where(p.gender == TRANS_WOMAN, q["violence.trans"]) * f.client_violence)
        r.other_violence = (
            p.frail_violence * a["other_violence"] * q["violence.other"] * where(exploited, q["violence.other_exploited"])
            * where(trafficked, q["violence.other_trafficked"]) * where(street, q["violence.other_street"])
            * f.other_violence)
        x.homicide = np.minimum(1, q["violence.homicide"] * where(street, q["violence.homicide_street"]))
        risk, risk_then = law.risk_of_reporting(p), ref.risk_of_reporting(p)
        measured = np.where(p.status == RESIDENT, q["violence.report_resident"], q["violence.report_migrant"])
        odds = (measured / (1 - measured) * q["violence.report_liable"] ** (risk - risk_then)
                * q["violence.report_immunity"] ** (law.immune * risk - ref.immune * risk_then)
                * f.report)
        x.report = odds / (1 + odds)
        r.fading = p.past * q["violence.past_recovery"] * f.fading
        x.reports = r.client_violence / p.frail_violence * x.report

        # condoms, infections, care
        odds = (math.exp(logit(q["health.condomless"]) + a["condomless_logit"]) * q["health.condomless_haste"] ** x.haste
                * q["health.condomless_seizure"] ** (self.blend(lambda l: l.takes_condoms) * np.minimum(1, x.contacts))
                * q["health.condomless_precarious"] ** precarious * where(poor, q["health.condomless_poverty"])
                * where(p.past, q["health.condomless_violence"]) * where(exploited, q["health.condomless_exploited"])
                * where(trafficked, q["health.condomless_trafficked"]) * where(p.tie, q["health.condomless_tie"])
                * where(managed, q["health.condomless_managed"] * q["health.condomless_managed_banned"] ** (
                    q["police_contact.practice"] * (law.third_banned - ref.third_banned))) * f.condomless)
        x.condomless = odds / (1 + odds)
        x.exposure = x.encounters * (1 - (1 - x.condomless) * q["health.condom_efficacy"])
        at_job = q["health.hiv_work_share"]
        r.hiv = p.frail_infection * (p.hiv == NEGATIVE) * q["health.hiv_incidence"] * (
            1 - at_job + at_job * a["hiv_work"] * x.exposure * where(p.sti, q["health.hiv_sti_cofactor"]))
        r.sti = p.frail_infection * ~p.sti * a["sti_acquisition"] * self.sti_measured() * x.exposure
        infectious = np.array([0, 1, 1 - q["health.art_efficacy"]])[p.hiv]
        x.hiv_to_clients, x.sti_to_clients = x.exposure * infectious, x.exposure * p.sti
        tested = where(at_work, q["health.care_haste"] ** hurry)
        helped = where(p.tie, q["health.care_tie"]) * q["health.care_compulsory_testing"] ** (
            law.discloses - ref.discloses) * where(poor, q["health.care_poverty"])
        r.sti_cure = p.sti * a["sti_recovery"] * (1 / q["health.sti_untreated"] + q["health.sti_testing"] * tested * helped * f.testing)
        housed = where(p.unstable, q["health.care_housing"])
        start = a["care_start"] * self.care_start() * tested * helped * f.care * housed * at_work
        lapse = a["care_lapse"] * q["health.care_lapse"] * where(~at_work, q["health.care_lapse_custody"]) / housed
        r.care = np.where(p.hiv == INFECTED, start, np.where(p.hiv == SUPPRESSED, lapse, 0))

        # exploitation
        stays = q["exploitation.exploited_years"], q["exploitation.trafficked_years"]
        entry = (q["people.exploited"] / stays[0] + q["people.trafficked"] / stays[1]) / (
            1 - q["people.exploited"] - q["people.trafficked"])
        escalation = q["people.trafficked"] / stays[1] / q["people.exploited"]
        x.entry, x.escalation = entry, escalation
        r.loss = (p.frail_exploitation * np.where(free, a["entry"] * entry, a["escalation"] * escalation) * ~trafficked
                  * q["exploitation.precarious"] ** precarious * where(poor, q["exploitation.poverty"])
                  * q["exploitation.isolation"] ** x.isolation
                  * where(p.third_party & (law.third_banned > 0), q["exploitation.third_party"])
                  * q["exploitation.advertising_loss"] ** x.reach_lost * where(p.tie, q["exploitation.tie"])
                  * where(managed | shared, q["exploitation.labour_rights"] ** law.labour)
                  * where(p.money == DEBT, q["exploitation.debt"]) * f.exploitation)
        ways = np.array([q["exploitation.exit_" + w] for w in ("self", "police", "peers")])
        ways = ways / ways.sum()
        safe, safe_then = law.immune * law.unpunished, ref.immune * ref.unpunished
        out = (ways[0] + ways[1] * q["exploitation.exit_immunity"] ** (safe - safe_then)
               + ways[2] * q["exploitation.exit_tie"] ** (p.tie - q["people.tied"]) * f.exit_peers)

        # income, housing, status
        kept = where(p.third_party, 1 - q["income.third_party_share"]) * where(exploited, 1 - q["income.exploited_share"]) * (
            where(trafficked, 1 - q["income.trafficked_share"]))
        x.earned = q["income.encounter"] * kept
        seized = self.blend(lambda l: l.takes_money) * q["police_contact.seizure"] * q["income.seizure"]
        x.taken = a["income"] * x.contacts / WEEKS * (x.fine * q["income.fine"] + seized)
        x.income = x.earned * x.encounters * self.demand - x.taken
        relative = np.maximum(q["income.least"], x.income / a["income"])
        leaves = 1 / q["income.poverty_years"]
        debt = law.levers["migration_debt"] or q["migration.debt_size"]
        r.money = np.choose(p.money, [
            a["poverty_in"] * leaves * q["people.poverty"] / (1 - q["people.poverty"]) * relative ** -q["income.poverty_elasticity"]
            * f.poverty_in,
            a["poverty_out"] * leaves * relative ** q["income.poverty_elasticity"] * f.poverty_out,
            q["migration.repaid_share"] / debt * relative])
        lose = np.where(street, a["lose_street"] * self.losing_housing(True), a["lose_indoor"] * self.losing_housing(False)) * (
            where(poor, q["housing.poverty"]) * where(p.past, q["housing.violence"])
            * where(~street, q["housing.eviction"] ** (law.third_banned - ref.third_banned)))
        r.housing = np.where(p.unstable, a["regain"] / q["housing.unstable_years"] * f.housing, lose)
        u = q["people.unpermitted"]
        opened = delivered * (law.channels - ref.channels)
        r.status = np.choose(p.status, [0 * one, q["migration.lapse"] * q["migration.lapse_barred"] ** (law.barred - ref.barred) * one,
                                        q["migration.lapse"] * (1 - u) / u * q["migration.regularise_channels"] ** opened
                                        * f.regularise])

        # mental health, death
        odds = (math.exp(logit(q["health.depression"]) + a["depression"]) * where(p.past, q["mortality.depression_violence"])
                * where(~at_work, q["mortality.depression_custody"])
                * q["mortality.depression_isolation"] ** (x.isolation * at_work) * where(poor, q["mortality.depression_poverty"])
                * where(p.unstable, q["mortality.depression_housing"]) * where(trafficked, q["mortality.depression_trafficked"])
                * f.depression)
        x.depression = odds / (1 + odds)
        odds = (math.exp(logit(q["health.ptsd"]) + a["ptsd"]) * where(p.past, q["mortality.ptsd_violence"])
                * where(trafficked, q["mortality.ptsd_trafficked"]))
        x.ptsd = odds / (1 + odds)
        x.death = (a["death"] * (1 + x.depression * (q["mortality.death_depression"] - 1))
                   * where(p.unstable, q["mortality.death_housing"]) * where(p.hiv == INFECTED, q["mortality.death_hiv"]))
        r.gain = np.where(trafficked, out / stays[1], np.where(exploited, 1 / stays[0], 0))

        # homes raided; leaving
        r.home_raid = solo * q["raids.home_ratio"] * self.blend(lambda l: l.home_raids)
        for name, values in vars(r).items():
            if name not in ("sti_cure", "care"):
                setattr(r, name, values * at_work)
        weeks = np.array([1, q["police_contact.custody_weeks"], q["police_contact.immigration_weeks"],
                          law.levers["disposition_weeks"] or q["raids.rehabilitation_weeks"], 1])[p.custody]
        r.release = np.where(p.custody == LIBERTY, 0, np.where(p.custody == REMOVED, q["police_contact.return"], WEEKS / weeks))
        x.leaving = np.where((p.custody == LIBERTY) | (p.custody == REMOVED), q["people.leaving"] * np.where(at_work, f.leaving, 1), 0)
        r.exit = x.leaving + q["people.death"] * x.death
        return x, r

    def losing_housing(self, street):
        """Loss that keeps both measured shares although people move between the street and elsewhere."""
        q = self.q
        here, other = q["people.unstable_street"], q["people.unstable_indoor"]
        elsewhere = 1 - q["people.street"]
        if not street:
            here, other, elsewhere = other, here, q["people.street"]
        movers = q["displacement.move_rate"] * elsewhere * (1 - q["people.trafficked"])
        return max(0, (here / q["housing.unstable_years"] + movers * (here - other)) / (1 - here))

    def sti_measured(self):
        q = self.q
        return kept(1 / q["health.sti_untreated"] + q["health.sti_testing"], q["health.sti"])

    def care_start(self):
        return kept(self.q["health.care_lapse"], self.q["health.suppressed"])

    def anchor(self, rounds):
        """Brings means over the people, under the reference law, to what the setting measured."""
        q, p = self.q, self.p
        law, lost, stigma, trust, demand = self.law, self.lost, self.stigma, self.trust, self.demand
        self.law, self.lost, self.demand = self.reference, self.lost_reference, 1
        self.stigma, self.trust = self.reference.stigma, self.reference.trust
        for _ in range(rounds):
            x, r = self.rates()
            w = x.at_work
            a = dict(self.a)

            def bring(name, rate, who, target):
                if who.any() and rate[who].mean() > 0:
                    a[name] *= target / rate[who].mean()

            bring("contacts", r.contact, w, q["police.contact"])
            bring("encounters", x.encounters, w, q["clients.encounters"])
            a["mean_haste"] = x.haste[w].mean()
            bring("client_violence", r.client_violence, w, q["violence.client"])
            bring("other_violence", r.other_violence, w, q["violence.other"])
            share = q["health.hiv_work_share"]
            at_risk = w & (p.hiv == NEGATIVE)
            elsewhere = (1 - share) * p.frail_infection[at_risk].mean()
            at_job = r.hiv[at_risk].mean() / q["health.hiv_incidence"] - elsewhere
            a["hiv_work"] *= max(0, 1 - elsewhere) / at_job
            bring("sti_acquisition", r.sti, w & ~p.sti, self.sti_measured())
            bring("sti_recovery", r.sti_cure, p.sti, 1 / q["health.sti_untreated"] + q["health.sti_testing"])
            bring("care_start", r.care, w & (p.hiv == INFECTED), self.care_start())
            bring("care_lapse", r.care, p.hiv == SUPPRESSED, q["health.care_lapse"])
            bring("entry", r.loss, w & (p.autonomy == FREE), x.entry)
            bring("escalation", r.loss, w & (p.autonomy == EXPLOITED), x.escalation)
            seen = np.average(x.condomless[w], weights=x.encounters[w])
            a["condomless_logit"] += logit(q["health.condomless"]) - logit(seen)
            a["income"] = x.income[w].mean()
            out = 1 / q["income.poverty_years"]
            bring("poverty_in", r.money, w & (p.money == ENOUGH), out * q["people.poverty"] / (1 - q["people.poverty"]))
            bring("poverty_out", r.money, w & (p.money == POVERTY), out)
            bring("lose_street", r.housing, w & ~p.unstable & (p.venue == STREET), self.losing_housing(True))
            bring("lose_indoor", r.housing, w & ~p.unstable & (p.venue != STREET), self.losing_housing(False))
            bring("regain", r.housing, w & p.unstable, 1 / q["housing.unstable_years"])
            a["depression"] += logit(q["health.depression"]) - logit(x.depression.mean())
            a["ptsd"] += logit(q["health.ptsd"]) - logit(x.ptsd.mean())
            a["death"] /= x.death.mean()
            self.a = a
        x, _ = self.rates()
        self.wish = self.wish_reference = x.wish[x.at_work].mean()
        x, r = self.rates()
        self.reports_reference = x.reports[x.at_work].sum()
        self.close_client_rates()
        self.law, self.lost, self.stigma, self.trust, self.demand = law, lost, stigma, trust, demand

    def close_client_rates(self):
        """What clients bring from elsewhere, so that their prevalences stand under the reference law."""
        q, p = self.q, self.p
        x, _ = self.rates()
        encounters = x.encounters[x.at_work].sum()
        hiv = x.hiv_to_clients[x.at_work].sum() / encounters * q["health.hiv"] / (p.hiv != NEGATIVE).mean()
        sti = x.sti_to_clients[x.at_work].sum() / encounters * q["health.sti"] / p.sti.mean()
        away, boost = self.reference.staying_away()
        kinds = np.array([(1 - q["clients.dangerous"]) * q["demand.averse_share"],
                          (1 - q["clients.dangerous"]) * (1 - q["demand.averse_share"]), q["clients.dangerous"]])
        frequency = np.array([q["clients.visits_occasional"], q["clients.visits_regular"]]) / WEEKS
        part = np.outer(kinds * (1 - away), [1 - q["clients.regular"], q["clients.regular"]])
        part /= part.sum()
        visits = boost * np.outer(1 - away, frequency)
        turnover = q["clients.turnover"]

        def hiv_excess(per_act, on_entry):
            infected = WEEKS * per_act * hiv * visits
            return (part * (infected + turnover * on_entry) / (infected + turnover)).sum() - q["clients.hiv"]

        self.client_hiv_per_act, self.client_hiv_on_entry = q["health.hiv_to_client"], 0
        if hiv_excess(self.client_hiv_per_act, 0) > 0:
            self.client_hiv_per_act = root(lambda b: hiv_excess(b, 0), 0, self.client_hiv_per_act)
        else:
            self.client_hiv_on_entry = root(lambda e: hiv_excess(self.client_hiv_per_act, e), 0, q["clients.hiv"])

        cure = self.client_cure = 1 / q["health.sti_untreated"] + q["health.sti_client_cure"]

        def sti_excess(per_act, elsewhere):
            infected = WEEKS * per_act * sti * visits + elsewhere
            return (part * (infected + turnover * q["clients.sti"]) / (infected + cure + turnover)).sum() - q["clients.sti"]

        self.client_sti_per_act, self.client_sti_elsewhere = q["health.sti_to_client"], 0
        if sti_excess(self.client_sti_per_act, 0) > 0:
            self.client_sti_per_act = root(lambda b: sti_excess(b, 0), 0, self.client_sti_per_act)
        else:
            self.client_sti_elsewhere = root(lambda e: sti_excess(self.client_sti_per_act, e), 0,
                                             kept(cure, q["clients.sti"]))

    # --- time

    def begin(self, levers):
        law = Law(levers, self.q)
        self.lost = min(1, self.lost + max(0, law.lost_at_once - self.law.lost_at_once))
        self.law = law

    def year(self):
        for _ in range(WEEKS):
            self.week()

    def add(self, name, amount):
        self.tally[name] = self.tally.get(name, 0) + float(amount)

    def observe(self):
        """How people and clients stand towards one another this week, relative to the reference."""
        q, c, p = self.q, self.clients, self.p
        x, _ = self.rates()
        w = x.at_work
        visits = self.visits_when_here() * ~c.away
        e = SimpleNamespace()
        e.demand = self.law.staying_away()[1] * visits.sum() / self.reference_visits
        e.dangerous = visits[c.kind == DANGEROUS].sum() / visits.sum() / self.reference_dangerous
        infectious = np.array([0, 1, 1 - q["health.art_efficacy"]])
        mean = q["clients.hiv"] * (1 - q["clients.suppressed"] * q["health.art_efficacy"])
        e.client_hiv = (visits * infectious[c.hiv]).sum() / visits.sum() / mean
        e.client_sti = visits[c.sti].sum() / visits.sum() / q["clients.sti"]
        encounters = x.encounters[w].sum()
        e.reports, e.wish = x.reports[w].sum(), x.wish[w].mean()
        e.hiv_pressure = x.hiv_to_clients[w].sum() / encounters
        e.sti_pressure = x.sti_to_clients[w].sum() / encounters
        e.struck = np.zeros(sum(self.workplaces), bool)
        e.struck[p.workplace[w & (p.autonomy == TRAFFICKED) & (p.workplace >= 0)]] = True
        return e

    def week(self):
        q, rng = self.q, self.rng
        e = self.observe()
        self.raid_workplaces(e)
        for _ in range(STEPS_IN_WEEK):
            self.step(e, 1 / STEPS_IN_WEEK)
        remaining = ~self.p.gone
        more = self.arrivals()[0]
        migrants = (q["people.street"] * q["people.migrant_street"] + q["people.managed"] * q["people.migrant_managed"]
                    + (1 - q["people.street"] - q["people.managed"]) * q["people.migrant_other"])
        entering = rng.poisson((q["people.leaving"] + q["people.death"]) * e.demand ** q["people.entry_demand"]
                               * q["people.entry_prohibited"] ** (self.law.prohibited - self.reference.prohibited)
                               * (1 + migrants * (more - 1)) * self.people_at_start / WEEKS)
        new = self.newcomers(entering)
        for name, values in vars(self.p).items():
            setattr(self.p, name, np.concatenate([values[remaining], getattr(new, name)]))
        self.step_clients(e)
        self.add("arrived_in_debt", (new.money == DEBT).sum())
        self.stigma_weeks += self.stigma
        self.weeks_past += 1
        self.slow(e)
        target = self.law.lost_for_good
        self.lost = target + (self.lost - target) * 0.5 ** (1 / (WEEKS * q["advertising.half_life"]))

    def slow(self, e):
        q, law = self.q, self.law
        clients = (WEEKS * self.people_at_start * q["clients.encounters"] * q["clients.dangerous"]
                   * (q["clients.regular"] / q["clients.visits_regular"]
                      + (1 - q["clients.regular"]) / q["clients.visits_occasional"]))
        acted = q["violence.acted_on"] / clients
        stopped = acted * (e.reports * e.demand * e.dangerous * self.pool - self.reports_reference)
        self.pool = max(0, self.pool + (q["clients.turnover"] * (1 - self.pool) - stopped) / WEEKS)
        self.stigma = law.stigma + (self.stigma - law.stigma) * 0.5 ** (1 / (WEEKS * q["stigma.half_life"]))
        self.trust = law.trust + (self.trust - law.trust) * 0.5 ** (1 / (WEEKS * q["services.trust_half_life"]))
        self.demand, self.wish = e.demand, e.wish

    def step(self, e, weeks):
        """Everything that may happen to people in a part of a week."""
        q, rng, p = self.q, self.rng, self.p
        x, r = self.rates()
        w = x.at_work
        here = (p.custody != REMOVED) & ~p.gone
        years = weeks / WEEKS
        self.book(x, here, e.demand, weeks)
        r.client_violence = r.client_violence * e.demand * e.dangerous * self.pool
        at_job = q["health.hiv_work_share"]
        r.hiv = r.hiv * (1 - at_job + at_job * e.demand * e.client_hiv)
        r.sti = r.sti * e.demand * e.client_sti
        r.loss = r.loss * e.demand ** q["exploitation.market_size"]
        struck = {name: np.flatnonzero(rng.random(rate.size) < -np.expm1(-rate * years)) for name, rate in vars(r).items()}
        n = {name: len(who) for name, who in struck.items()}

        def some(name, probability):  # of those struck
            return struck[name][rng.random(n[name]) < (probability if np.isscalar(probability) else probability[struck[name]])]

        # care, infection, condition
        p.hiv[struck["care"]] = np.where(p.hiv[struck["care"]] == INFECTED, SUPPRESSED, INFECTED)
        p.hiv[struck["hiv"]] = INFECTED
        p.sti[struck["sti"]] = True
        p.sti[struck["sti_cure"]] = False
        p.past[struck["fading"]] = False
        self.add("hiv_infections", n["hiv"])
        self.add("sti_infections", n["sti"])
        p.money[struck["money"]] = np.where(p.money[struck["money"]] == ENOUGH, POVERTY, ENOUGH)
        self.add("housing_lost", (~p.unstable[struck["housing"]]).sum())
        p.unstable[struck["housing"]] ^= True
        gained = p.status[struck["status"]] == UNPERMITTED
        self.add("permits_gained", gained.sum())
        self.add("permits_lost", (~gained).sum())
        p.status[struck["status"]] = np.where(gained, PERMITTED, UNPERMITTED)
        p.tie[struck["tie"]] ^= True
        p.third_party[struck["third_party"]] ^= True
        self.move(struck["move"])
        was = p.autonomy[struck["loss"]]
        self.add("newly_exploited", (was == FREE).sum())
        self.add("newly_trafficked", (was == EXPLOITED).sum())
        p.autonomy[struck["loss"]] = was + 1
        p.autonomy[struck["gain"]] = FREE

        # police
        self.add("police_contacts", n["contact"])
        self.add("property_seized", len(some("contact", x.seizure)))
        hurt = some("contact", q["violence.police"])
        self.add("police_violence", len(hurt))
        p.past[hurt] = True
        who = struck["contact"]
        mark = rng.random(n["contact"])
        arrest = mark < x.arrest[who]
        detained = ~arrest & (mark < (x.arrest + x.removal)[who])
        fined = ~arrest & ~detained & (mark < (x.arrest + x.removal + x.fine)[who])
        self.add("fines", fined.sum())
        self.take(who[arrest], POLICE)
        self.take(who[detained], IMMIGRATION)

        # violence
        for name in ("client_violence", "other_violence"):
            self.add(name, n[name])
            dead = rng.random(n[name]) < x.homicide[struck[name]]
            self.add("homicides", dead.sum())
            self.add("deaths", dead.sum())
            p.gone[struck[name][dead]] = True
            hurt = struck[name][~dead]
            reported = (rng.random(hurt.size) < x.report[hurt]).sum()
            self.add("violence_reported", reported)
            self.add("violence_unreported", hurt.size - reported)
            p.past[hurt] = True

        # raids on homes, custody, leaving
        self.add("homes_raided", n["home_raid"])
        self.find(struck["home_raid"][p.custody[struck["home_raid"]] == LIBERTY])
        self.lose_housing(struck["home_raid"], q["housing.after_home_raid"])
        self.release(struck["release"], weeks)
        who = struck["exit"][~p.gone[struck["exit"]]]
        left = rng.random(who.size) < (x.leaving / np.maximum(r.exit, 1e-300))[who]
        self.add("left_work", left.sum())
        self.add("deaths", who.size - left.sum())
        p.gone[who] = True

    def lose_housing(self, who, chance):
        lost = who[~self.p.unstable[who] & (self.rng.random(who.size) < chance)]
        self.add("housing_lost", lost.size)
        self.p.unstable[lost] = True

    def book(self, x, here, demand, weeks):
        p, w = self.p, x.at_work
        self.add("person_weeks", weeks * here.sum())
        self.add("hiv_weeks", weeks * (here & (p.hiv != NEGATIVE)).sum())
        self.add("suppressed_weeks", weeks * (here & (p.hiv == SUPPRESSED)).sum())
        self.add("sti_weeks", weeks * (here & p.sti).sum())
        self.add("worker_weeks", weeks * w.sum())
        self.add("exploited_weeks", weeks * (w & (p.autonomy == EXPLOITED)).sum())
        self.add("trafficked_weeks", weeks * (w & (p.autonomy == TRAFFICKED)).sum())
        for venue, name in enumerate(("street", "managed", "shared", "solo")):
            self.add(name + "_weeks", weeks * (w & (p.venue == venue)).sum())
        self.add("depression_weeks", weeks * x.depression[here].sum())
        self.add("ptsd_weeks", weeks * x.ptsd[here].sum())
        self.add("custody_weeks", weeks * (p.custody == POLICE).sum())
        self.add("detention_weeks", weeks * (p.custody == IMMIGRATION).sum())
        self.add("rehabilitation_weeks", weeks * (p.custody == REHABILITATION).sum())
        self.add("poor_weeks", weeks * (w & (p.money != ENOUGH)).sum())
        self.add("debt_weeks", weeks * (w & (p.money == DEBT)).sum())
        self.add("unstable_weeks", weeks * (w & p.unstable).sum())
        self.add("organised_weeks", weeks * x.organised[w].sum())
        self.add("funding_weeks", weeks * x.funding / WEEKS * w.sum())
        self.add("wish_weeks", weeks * x.wish[w].sum())
        for kind in SERVICES:
            self.add("served_" + kind + "_weeks", weeks * x.served[kind][w].sum())
        self.add("income_weeks", weeks * (demand * (x.encounters * x.earned)[w].sum() - x.taken[w].sum()))
        self.add("third_party_weeks", weeks * (w & p.third_party).sum())
        self.add("isolated_weeks", weeks * x.isolation[w].sum())
        self.add("haste_weeks", weeks * x.haste[w].sum())
        self.add("screened_weeks", weeks * x.screening[w].sum())
        self.add("encounters", weeks * demand * x.encounters[w].sum())
        self.add("condomless_encounters", weeks * demand * (x.encounters * x.condomless)[w].sum())

    def move(self, who):
        """To another kind of place, by the mix; who is trafficked does not move."""
        p, q, rng = self.p, self.q, self.rng
        who = who[p.autonomy[who] != TRAFFICKED]
        weights = np.tile(self.venue_mix(), (who.size, 1))
        weights[np.arange(who.size), p.venue[who]] = 0
        cumulative = weights.cumsum(axis=1)
        to = (rng.random(who.size)[:, None] * cumulative[:, -1:] >= cumulative).sum(axis=1)
        outside = rng.random(who.size) < q["people.third_party"]
        p.third_party[who] = np.where(to == MANAGED, True, np.where(p.venue[who] == MANAGED, outside, p.third_party[who]))
        p.venue[who] = to
        p.workplace[who] = self.some_workplace(to)
        self.add("venue_moves", who.size)

    def take(self, who, custody):
        if custody == POLICE:
            self.add("arrests", who.size)
        if custody == IMMIGRATION:
            self.add("immigration_detentions", who.size)
        self.p.custody[who] = custody

    def release(self, who, weeks):
        p, q, rng = self.p, self.q, self.rng
        for custody, name in ((POLICE, "custody"), (IMMIGRATION, "detention"), (REHABILITATION, "rehabilitation")):
            # A stay is booked by whole steps; release comes half a step earlier on average.
            self.add(name + "_weeks", -weeks / 2 * (p.custody[who] == custody).sum())
        u = rng.random(who.size)
        removed = (p.custody[who] == IMMIGRATION) & (u < q["police_contact.removed_after_detention"])
        back = p.custody[who] == REMOVED
        self.add("deportations", removed.sum())
        home = who[~removed & ~back]
        self.lose_housing(home, q["housing.after_custody"])
        p.status[who[back]] = UNPERMITTED
        p.money[who[back & (rng.random(who.size) < q["migration.debt_on_return"])]] = DEBT
        p.autonomy[who[back]] = np.where(u[back] < q["exploitation.after_removal"], EXPLOITED, FREE)
        p.custody[who] = np.where(removed, REMOVED, LIBERTY)

    def raid_workplaces(self, e):
        """Complaint-led raids strike places with a trafficked person more often; the mean rate is the law's."""
        p, q, rng = self.p, self.q, self.rng
        mean, led = self.blend(lambda l: l.raids), self.blend(lambda l: l.complaint_led)
        ratio, share = q["raids.complaint_ratio"], e.struck.mean()
        without = 1 / (share * ratio + 1 - share)
        rate = mean * (1 - led + led * without * np.where(e.struck, ratio, 1))
        raided = rng.random(rate.size) < -np.expm1(-rate / WEEKS)
        self.add("raids", raided.sum())
        closes = np.where(np.arange(rate.size) < self.workplaces[0], self.blend(lambda l: l.third_banned),
                          self.blend(lambda l: l.together_banned)) * q["raids.closure"]
        closed = raided & (rng.random(rate.size) < closes)
        there = np.flatnonzero((p.workplace >= 0) & (p.custody == LIBERTY) & raided[p.workplace])
        of_closed = there[closed[p.workplace[there]]]
        self.find(there[rng.random(there.size) < q["raids.present"]])
        self.move(of_closed[p.custody[of_closed] == LIBERTY])

    def find(self, who):
        """What happens to people found in a raid."""
        p, q, rng = self.p, self.q, self.rng
        found = SimpleNamespace(**{name: values[who] for name, values in vars(p).items()})
        identified, punished, arrest, detention, seizure, rehabilitated, imprisoned, deported, permit = self.blend(
            lambda l: l.fate_when_found(found))
        trafficked = found.autonomy == TRAFFICKED
        self.add("people_raided", who.size)
        self.add("trafficked_found", trafficked.sum())
        self.add("property_seized", (rng.random(who.size) < seizure).sum())
        called = rng.random(who.size) < identified
        self.add("trafficked_identified", (called & trafficked).sum())
        self.add("called_trafficked", called.sum())
        self.add("trafficked_met", trafficked.sum())
        odds = q["raids.freed"] / (1 - q["raids.freed"]) * q["raids.referral"] ** (
            q["police_contact.practice"] * (self.law.referred - self.reference.referred))
        freed = called & trafficked & (rng.random(who.size) < odds / (1 + odds))
        self.add("freed_by_raids", freed.sum())
        p.autonomy[who[freed]] = FREE
        granted = called & (rng.random(who.size) < permit)
        self.add("permits_gained", granted.sum())
        p.status[who[granted]] = PERMITTED
        found.status[granted] = PERMITTED
        # called trafficked
        mark = rng.random(who.size)
        to_rehabilitation = called & (mark < rehabilitated)
        to_prison = called & ~to_rehabilitation & (mark < rehabilitated + imprisoned)
        out = called & ~to_rehabilitation & ~to_prison & (mark < rehabilitated + imprisoned + deported)
        charged = called & (mark >= rehabilitated + imprisoned + deported) & (rng.random(who.size) < punished)
        self.add("forced_rehabilitation", to_rehabilitation.sum())
        self.add("deportations", out.sum())
        no_permit = found.status == UNPERMITTED
        # not called trafficked
        mark = rng.random(who.size)
        to_detention = ~called & (mark < detention)
        arrested = ~called & ~to_detention & (mark < detention + (1 - detention) * arrest)
        self.take(who[to_rehabilitation], REHABILITATION)
        self.take(who[to_prison | (charged & ~no_permit) | arrested], POLICE)
        self.take(who[out], REMOVED)
        self.take(who[(charged & no_permit) | to_detention], IMMIGRATION)
        harmed = to_rehabilitation | to_prison | out | charged | to_detention | arrested
        self.add("raid_harmed", harmed.sum())
        self.add("trafficked_punished", (harmed & trafficked).sum())

    def step_clients(self, e):
        q, rng, c = self.q, self.rng, self.clients
        n = c.kind.size
        away, boost = self.law.staying_away()

        def happens(per_year):
            return rng.random(n) < -np.expm1(-per_year / WEEKS)

        visits = boost * self.visits_when_here() * ~c.away * WEEKS  # a year
        infected = happens((c.hiv == NEGATIVE) * self.client_hiv_per_act * e.hiv_pressure * visits)
        sti = happens(np.where(c.sti, self.client_cure,
                               self.client_sti_per_act * e.sti_pressure * visits + self.client_sti_elsewhere))
        turn = happens(np.where(c.away, 1 - away[c.kind], away[c.kind]) / q["demand.response_time"])
        replaced = happens(q["clients.turnover"])
        c.hiv[infected] = self.client_stage(n)[infected]
        c.sti ^= sti
        c.away ^= turn
        stage = np.where(rng.random(n) < self.client_hiv_on_entry, self.client_stage(n), NEGATIVE)
        c.hiv[replaced] = stage[replaced]
        c.sti[replaced] = (rng.random(n) < q["clients.sti"])[replaced]

    def copy(self, rng):
        other = World.__new__(World)
        other.__dict__.update(self.__dict__)
        other.rng, other.tally = rng, {}
        other.stigma_weeks = other.weeks_past = 0
        other.p = SimpleNamespace(**{name: values.copy() for name, values in vars(self.p).items()})
        other.clients = SimpleNamespace(**{name: values.copy() for name, values in vars(self.clients).items()})
        return other

    def outcomes(self):
        """As the program reports them for everybody."""
        t = self.tally
        weeks_as_years = ("worker", "exploited", "trafficked")
        q = self.q
        out = {name: amount for name, amount in t.items() if not name.endswith("_weeks")}
        out.update({name: 7 * t[of + "_weeks"] for name, of in (("custody_days", "custody"), ("detention_days", "detention"),
                                                                 ("forced_rehabilitation_days", "rehabilitation"))})
        out.update({"served_" + kind: t["served_" + kind + "_weeks"] / WEEKS for kind in SERVICES})
        out.update({name: t[of + "_weeks"] / t["worker_weeks"] for name, of in (
            ("poverty_share", "poor"), ("debt_share", "debt"), ("unstable_housing_share", "unstable"),
            ("organised_share", "organised"), ("service_wish_share", "wish"), ("income", "income"))})
        out["stigma"] = self.stigma_weeks / self.weeks_past
        out["depression_share"] = t["depression_weeks"] / t["person_weeks"]
        out["post_traumatic_share"] = t["ptsd_weeks"] / t["person_weeks"]
        events = sum(t[name] for name in ("client_violence", "other_violence", "police_violence"))
        out["years_of_health_lost_to_illness"] = (
            q["mortality.weight_hiv"] * (t["hiv_weeks"] - t["suppressed_weeks"])
            + q["mortality.weight_hiv_suppressed"] * t["suppressed_weeks"] + q["mortality.weight_sti"] * t["sti_weeks"]
            + q["mortality.weight_depression"] * t["depression_weeks"]
            + q["mortality.weight_ptsd"] * t["ptsd_weeks"]) / WEEKS + q["mortality.injury_years"] * events
        out["years_of_life_lost"] = q["mortality.years_lost"] * out["deaths"]
        out["dalys"] = out["years_of_health_lost_to_illness"] + out["years_of_life_lost"]
        cost = {name.split(".")[1]: value for name, value in q.items() if name.startswith("public_money.")}
        out["money_police"] = cost["contact"] * out["police_contacts"] + cost["arrest"] * out["arrests"]
        out["money_raids"] = cost["raid"] * (out["raids"] + out["homes_raided"])
        out["money_custody"] = cost["custody_day"] * out["custody_days"]
        out["money_immigration"] = cost["detention_day"] * out["detention_days"] + cost["deportation"] * out["deportations"]
        out["money_rehabilitation"] = cost["rehabilitation_day"] * out["forced_rehabilitation_days"]
        out["money_services"] = cost["service_year"] * sum(out["served_" + kind] for kind in SERVICES)
        out["money_organisations"] = t["funding_weeks"]
        out["money_health"] = (cost["hiv_care_year"] * t["suppressed_weeks"] / WEEKS + cost["sti"] * out["sti_infections"]
                               + cost["violence"] * events)
        for line in ("police", "raids", "custody", "immigration", "rehabilitation", "services", "health"):
            out["money_" + line] *= q["money.cost_level"]
        out["public_money"] = sum(amount for name, amount in out.items() if name.startswith("money_"))
        out.update({name + "_years": t[name + "_weeks"] / WEEKS for name in weeks_as_years})
        out.update({name + "_share": t[of + "_weeks"] / t["worker_weeks"] for name, of in (
            ("isolated", "isolated"), ("third_party", "third_party"), ("haste", "haste"), ("screening", "screened"),
            ("street", "street"), ("managed", "managed"), ("shared", "shared"))})
        out["sti_prevalence"] = t["sti_weeks"] / t["person_weeks"]
        out["hiv_prevalence"] = t["hiv_weeks"] / t["person_weeks"]
        out["hiv_suppressed"] = t["suppressed_weeks"] / t["hiv_weeks"]
        return out


def run(q, reference, laws, people, burn_in_years, years, seed):
    """One replicate: outcomes of each law, after a burn-in under the reference law."""
    seeds = np.random.SeedSequence(seed).spawn(1 + len(laws))
    world = World(q, reference, people, np.random.default_rng(seeds[0]))
    world.begin(reference)
    for _ in range(burn_in_years):
        world.year()
        world.anchor(2)
    results = []
    for law, its_seed in zip(laws, seeds[1:]):
        arm = world.copy(np.random.default_rng(its_seed))
        arm.begin(law)
        for _ in range(years):
            arm.year()
        results.append(arm.outcomes())
    return results
