"""Articles nobody wrote: paragraphs put together from parts, the same for the same seed."""
import random

STATES = ["the northern republic", "the island state", "the river federation", "the southern kingdom", "the highland union"]
BODIES = ["the foreign ministry", "the trade council", "the border commission", "the parliament", "the defence staff",
          "the central bank", "the customs service", "the ports authority"]
ACTS = ["signed an agreement with", "suspended its talks with", "sent a delegation to", "lifted the duties on goods from",
        "recalled its envoy from", "opened a consulate in", "asked for a meeting with", "rejected the proposal of"]
WHENS = ["on Monday", "late on Tuesday", "after three days of talks", "in the last week of the month", "without naming a date",
         "for the second time this year", "in a ceremony at the harbour"]
WHYS = ["because the two sides had found no common ground on the river",
        "as the price of grain rose for the fifth month in a row",
        "which officials in both capitals described as a first step",
        "although the opposition had asked for a vote before the summer",
        "while ships waited outside the port for their papers",
        "so that the bridge can be used again by spring"]
SAYS = ["a spokeswoman said", "according to a statement", "an official said on condition of anonymity", "the minister told reporters"]
SHORTS = ["Nobody was hurt.", "The talks go on.", "It did not last.", "The answer came within hours.", "That was in spring."]
TOPICS = ["the river", "the harbour", "the border road", "the grain duties", "the fishing grounds", "the railway", "the islands"]


def capital(text):
    return text[0].upper() + text[1:]


class Writer:
    """Writes from one seed."""

    def __init__(self, seed):
        self.pick = random.Random(seed)

    def sentence(self):
        pick = self.pick.choice
        kind = self.pick.random()
        if kind < 0.55:
            return f"{capital(pick(BODIES))} of {pick(STATES)} {pick(ACTS)} {pick(STATES)} {pick(WHENS)}, {pick(WHYS)}."
        if kind < 0.75:
            return f"“We will not accept it,” {pick(SAYS)}, “and {pick(STATES)} knows that as well as we do.”"
        if kind < 0.9:
            return f"{capital(pick(TOPICS))} has been disputed for {self.pick.randint(3, 40)} years, {pick(WHYS)}."
        return pick(SHORTS)

    def paragraph(self, least=1, most=4):
        return " ".join(self.sentence() for _ in range(self.pick.randint(least, most)))

    def title(self):
        pick = self.pick.choice
        return f"{capital(pick(STATES))} {pick(['moves', 'waits', 'votes', 'talks', 'turns'])} on {pick(TOPICS)} in {self.pick.randint(1990, 2030)}"

    def teaser(self):
        pick = self.pick.choice
        return f"{capital(pick(TOPICS))}: what {pick(STATES)} wants"

    def day(self):
        return self.pick.randint(2005, 2025), self.pick.randint(1, 12), self.pick.randint(1, 28)
