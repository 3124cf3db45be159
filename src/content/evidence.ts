/** How well a source is known to us: read (an abstract, a press item or an excerpt, never the full paper), or remembered. */
export type SourceStatus = "read" | "remembered";

export interface Source {
  readonly study: string;
  readonly status: SourceStatus;
  /** Where what was read can be found; verify against the paper before publishing a citation. */
  readonly seen?: string;
}

/** The evidence register: what the grades of practices rest on. A remembered source carries no grade above C alone. */
export const EVIDENCE: Readonly<Record<string, Source>> = {
  E01: {
    study: "Ferrari et al. 2019, meta-analysis of 27 RCTs, Mindfulness",
    status: "read",
    seen: "link.springer.com s12671-019-01134-6",
  },
  E02: {
    study:
      "Meta-analysis of 56 RCTs 2023, Mindfulness (doi s12671-023-02148-x; authors from memory Han & Kim)",
    status: "read",
    seen: "pubmed 37362192",
  },
  E03: { study: "Wilson et al. 2019, 22 RCTs", status: "read", seen: "vdocuments.us copy" },
  E04: { study: "Wakelin et al. 2021, 19 papers, 1350 people", status: "read", seen: "scribd copy" },
  E05: { study: "Linardon 2020, 27 RCTs of apps", status: "read", seen: "mijn.bsl.nl, 32586436" },
  E06: { study: "Kotera & Van Gordon 2021, review of work studies", status: "read", seen: "PMC8102699" },
  E07: {
    study: "Super et al. 2024, RCT, brief self-guided online, health staff (110 vs 80 waitlist)",
    status: "read",
    seen: "repository.lboro.ac.uk",
  },
  E08: {
    study: "Fleming 2024, survey of 46,336 UK workers, 233 organisations",
    status: "read",
    seen: "wellbeing.hmc.ox.ac.uk",
  },
  E09: {
    study: "Panagioti et al. 2017, 19 studies, 1550 physicians",
    status: "read",
    seen: "study.space, jamanetwork",
  },
  E10: {
    study: "WHO guidelines on mental health at work 2022",
    status: "read",
    seen: "structure only (NBK586374, thehill.com)",
  },
  E11: {
    study: "Moen et al. 2016, STAR group-randomised trial, 867 IT staff",
    status: "read",
    seen: "docslib copy",
  },
  E12: {
    study: "Milligan-Saville et al. 2017, cluster RCT, 128 managers",
    status: "read",
    seen: "Lancet Psychiatry summary, hcplive",
  },
  E13: {
    study: "Susman et al. 2024, RCT, N 135 students, 20 s/day self-touch vs finger tapping",
    status: "read",
    seen: "pubmed 38412573",
  },
  E14: { study: "Dreisoerner et al. 2021, RCT, N 159", status: "read", seen: "omicsdi S-EPMC9216399" },
  E15: { study: "Fincham et al. 2023, 12 RCTs, 785 adults", status: "read", seen: "PMC9828383" },
  E16: { study: "Bentley et al. 2023, review of 58 trials", status: "read", seen: "PMC10741869" },
  E17: {
    study: "Gan et al. 2022, 14 RCTs of stand-alone body scan",
    status: "read",
    seen: "pubmed 35538557",
  },
  E18: { study: "Rockliff et al. 2008, lab pilot", status: "read", seen: "research-information.bris.ac.uk" },
  E19: { study: "Kirby et al. 2019, 4723 people", status: "read", seen: "scribd copy" },
  E20: { study: "Cai 2024, commentary", status: "read", seen: "link.springer.com s12671-024-02324-7" },
  E21: { study: "Britton et al. 2021, n 96 in 8-week programmes", status: "read", seen: "ouci/docslib" },
  E22: { study: "Goldberg et al. 2021/22, population survey", status: "read", seen: "PMC8636531" },
  E23: {
    study: "Torre & Lieberman 2018, review of affect labelling",
    status: "read",
    seen: "semanticscholar page",
  },
  E24: {
    study: "Breines & Chen 2012, 4 experiments",
    status: "read",
    seen: "semanticscholar, progressfocusedapproach",
  },
  E25: {
    study: "Shapira & Mongrain 2010, 200+ online, letters on 7 nights",
    status: "read",
    seen: "york u press page",
  },
  E26: { study: "Wong & Mak 2016, 112 Hong Kong students, 3 writings", status: "read", seen: "scribd copy" },
  E27: {
    study: "Momentary self-compassion writing 2025, 75 people",
    status: "read",
    seen: "bib-bvb record s12671-024-02503-6",
  },
  E28: {
    study: "Daily online self-compassion meditation, 65 employees, 2021",
    status: "read",
    seen: "pubmed 33890708",
  },
  E29: {
    study: "Karabinski et al. 2021, 30 studies, N 3725",
    status: "read",
    seen: "cris.maastrichtuniversity.nl",
  },
  E30: {
    study: "Wendsche & Lohmann-Haislah 2017, 86 papers",
    status: "read",
    seen: "frontiersin 2016.02072",
  },
  E31: {
    study: "Smit 2015/16, 103 employees, field experiment",
    status: "read",
    seen: "researchgate 284132125",
  },
  E32: {
    study: "van Eerde et al. 2022/23, field experiment",
    status: "read",
    seen: "cris.maastrichtuniversity.nl",
  },
  E33: { study: "Albulescu et al. 2022, 22 samples", status: "read", seen: "PMC9432722" },
  E34: { study: "Mazzucchelli et al. 2010, 20 RCTs", status: "read", seen: "PMC2882847" },
  E35: { study: "Ekers et al. 2014, 26 RCTs", status: "read", seen: "PMC4061095" },
  E36: { study: "Davis et al. 2015, meta-analysis", status: "read", seen: "discoverforgiveness.org" },
  E37: { study: "Gollwitzer & Sheeran 2006, 94 tests", status: "read", seen: "researchgate 37367696" },
  E38: { study: "Smyth et al. 2018, pilot RCT, 70 medical patients", status: "read", seen: "PMC6305886" },
  E40: {
    study: "Lanaj et al. 2022, 2 field experiments with leaders",
    status: "read",
    seen: "pubmed 34647780, phys.org",
  },
  E41: { study: "Jefferson et al. 2020, 13 parenting trials", status: "read", seen: "ifp.nyu.edu" },
  E42: { study: "MYRIAD 2022, 8376 pupils aged 11-13", status: "read", seen: "pubmed 35820993" },
  E43: {
    study: "Kiser 2024 (138 physicians), Dyrbye 2019 (88) RCTs",
    status: "read",
    seen: "PMC11015346, jamanetwork 2740206",
  },
  E44: { study: "Greenberg 2006, 467 nurses, 4 hospitals", status: "read", seen: "medindia item" },
  E45: { study: "Hayashi et al. 2017, cohort 1588", status: "read", seen: "springermedizin abstract" },
  E46: {
    study: "Slemp et al. 2018, 72 studies",
    status: "read",
    seen: "link.springer.com s11031-018-9698-y",
  },
  E47: { study: "Joyce et al. 2010, Cochrane, 10 studies", status: "read", seen: "PMC7175959 partly" },
  E48: { study: "Bradler et al. 2013/16, field experiment, 300+", status: "read", seen: "econpapers" },
  E49: {
    study: "Hammer et al. 2011, 39 grocery supervisors",
    status: "read",
    seen: "projects.iq.harvard.edu",
  },
  E50: {
    study: "Debriefing reviews (Cochrane 2002; 2021; 2023)",
    status: "read",
    seen: "frontiersin 2023.1248924, medwave 8517",
  },
  E51: { study: "Martinengo et al. 2019, 69 apps", status: "read", seen: "bmcmedicine table 4" },
  E52: { study: "ResourceBot 2024, 74 adults", status: "read", seen: "mental.jmir.org/2024/1/e58409" },
  E53: { study: "Schaufeli et al. 2020, BAT", status: "read", seen: "PMC7766078, manual on scribd" },
  E54: { study: "Neff 2008; Zhao 2021", status: "read", seen: "scribd, 9dok" },
  E55: { study: "PIF survey; US EPA note", status: "read", seen: "pifonline.org.uk, epa snapshot" },
  E56: { study: "Samaritans online-safety guidance", status: "read", seen: "samaritans.org" },
  E57: { study: "Dutch press 2019-20", status: "read", seen: "nltimes.nl, nu.nl" },
  E58: { study: "Platform notes", status: "read", seen: "skills.sh (slackapi), learn.microsoft.com" },
  E59: { study: "Kluger & DeNisi 1996", status: "remembered" },
  E60: {
    study: "Role ambiguity and burnout meta-analyses; HSE Management Standards; effort-reward imbalance",
    status: "remembered",
  },
  E61: { study: "Treleaven, trauma-sensitive mindfulness", status: "read", seen: "summaries" },
  E62: {
    study: "Chase et al. 2013, RCT, students, online values training added to goal setting",
    status: "read",
    seen: "contextualscience.org/article/values_are_not_just_goals_online_actbased_values_t",
  },
  E63: {
    study:
      "Weger et al. 2014, experiment, 115 people: felt more understood after active listening than after advice",
    status: "read",
    seen: "abstract, doi 10.1080/10904018.2013.813234",
  },
};
