"""Every rule of the clinical content that waits for a chosen answer: flag | level | question | answers | where it is from.

A flag that begins with a dot has the question's linkId before it. "-": no page to point to; the reason says so in words.
"""

from dataclasses import dataclass

from kiosk.questionnaire.model import Level


@dataclass(frozen=True, slots=True)
class Rule:
    """A flag, and the answers that raise it."""

    flag: str
    level: Level
    question: str
    codes: frozenset[str]
    hosts: tuple[str, ...]
    """Of its support links, in order, each once."""


TABLE = """
.helper | info | start.who | helper | accountablehq.com
.guardian | info | start.who | guardian | accountablehq.com
.decider | review | start.who | decider | accountablehq.com
.another | review | start.language | another-language | -
.interpreter | review | start.help | interpreter sign-language | -
.other | info | start.help | larger-words read-aloud person something-else | -
.wrong | review | id.age_check | age-wrong | -
.else | review | minor.guardian_role | someone-else | -
.not-yes | stop | minor.wish | no not-sure private | youniqueaestheticsacademy.com
.yes | review | minor.wish | yes | youniqueaestheticsacademy.com
.other | review | tx.areas | other | easymanua.ls cuterademoanz.com
.other | review | tx.concern | something-else | -
.yes | review | tx.eyelids | yes | cuterademoanz.com easymanua.ls
.not-sure | review | tx.eyelids | not-sure | cuterademoanz.com easymanua.ls
.very-loose | review | tx.laxity | very-loose | renovamedspa.ca
.not-sure | caution | tx.laxity | not-sure | renovamedspa.ca
.yes | review | tx.weight_loss | weight-steady weight-falling | -
.not-sure | review | tx.weight_loss | not-sure | -
.very-big | review | exp.size | very-big-change | cynosure.com
.not-sure | caution | exp.size | not-sure | cynosure.com
.soon | caution | exp.time | at-once few-weeks | -
.not-sure | caution | exp.time | not-sure | -
.over-3-hours | review | exp.worry | over-3-hours | pmc.ncbi.nlm.nih.gov
.1-to-3-hours | caution | exp.worry | 1-to-3-hours | pmc.ncbi.nlm.nih.gov
.private | review | exp.worry | private | pmc.ncbi.nlm.nih.gov
.often | review | exp.life | often | pmc.ncbi.nlm.nih.gov
.private | review | exp.life | private | pmc.ncbi.nlm.nih.gov
.not-yes | review | exp.free | pushed not-sure private | youniqueaestheticsacademy.com mddus.com
.brown-black | review | skin.tone | tone-5 tone-6 | studyres.com read.qxmd.com easymanua.ls
.medium | caution | skin.tone | tone-4 | read.qxmd.com
.yes | review | sun.recent | yes | skincredibledermatology.com easymanua.ls spabellamedispa.com skinlogicmedspa.com
.not-sure | review | sun.recent | not-sure | skincredibledermatology.com easymanua.ls
.yes | review | sun.faketan | yes | skincredibledermatology.com easymanua.ls spabellamedispa.com skinlogicmedspa.com
.not-sure | review | sun.faketan | not-sure | skincredibledermatology.com easymanua.ls
.yes | caution | sun.plans | yes | -
.not-sure | caution | sun.plans | not-sure | -
.yes | stop | sun.burnt | yes | anewspa.com
.not-sure | review | sun.burnt | not-sure | anewspa.com
.yes | stop | hx.open_skin | yes | cuterademoanz.com renovamedspa.ca cynosure.com globalblocks.lumenis.com lumenis.com
.not-sure | review | hx.open_skin | not-sure | cuterademoanz.com renovamedspa.ca cynosure.com globalblocks.lumenis.com lumenis.com
.yes | stop | skin.moles | yes | cuterademoanz.com globalblocks.lumenis.com lumenis.com
.not-sure | review | skin.moles | not-sure | cuterademoanz.com globalblocks.lumenis.com lumenis.com
.months | review | skin.marks | last-months | globalblocks.lumenis.com lumenis.com cuterademoanz.com
.weeks | caution | skin.marks | fade-in-weeks | globalblocks.lumenis.com lumenis.com cuterademoanz.com
.not-sure | review | skin.marks | not-sure | globalblocks.lumenis.com lumenis.com cuterademoanz.com
.in-area | review | hx.pigment | in-area | cuterademoanz.com beaestheticstaunton.com
.elsewhere | caution | hx.pigment | not-in-area | cuterademoanz.com beaestheticstaunton.com
.not-sure | review | hx.pigment | not-sure | cuterademoanz.com beaestheticstaunton.com
.yes | review | skin.oily | yes | -
.not-sure | review | skin.oily | not-sure | -
.yes | review | imp.tattoo | yes | cuterademoanz.com easymanua.ls globalblocks.lumenis.com lumenis.com
.not-sure | review | imp.tattoo | not-sure | cuterademoanz.com easymanua.ls globalblocks.lumenis.com lumenis.com
.yes | caution | imp.piercing | yes | -
.not-sure | caution | imp.piercing | not-sure | -
.not-sure | review | med.any | not-sure | aslms.org
.yes | review | med.blood | yes | cuterademoanz.com kasuramedspa.com spabellamedispa.com
.not-sure | review | med.blood | not-sure | cuterademoanz.com kasuramedspa.com
.yes | review | med.steroid | yes | easymanua.ls losfelizmedspa.com kasuramedspa.com
.not-sure | review | med.steroid | not-sure | easymanua.ls losfelizmedspa.com kasuramedspa.com
.recent | review | med.isotretinoin | takes-now last-6-months | easymanua.ls renovamedspa.ca cuterademoanz.com insights.ovid.com community.the-hospitalist.org
.6-to-12-months | caution | med.isotretinoin | 6-to-12-months | renovamedspa.ca easymanua.ls insights.ovid.com community.the-hospitalist.org
.not-sure | review | med.isotretinoin | not-sure | easymanua.ls renovamedspa.ca insights.ovid.com community.the-hospitalist.org
.named | review | med.light | amiodarone minocycline st-johns-wort | discovery.researcher.life
.gold | review | med.light | gold | jcadonline.com
.cancer | review | med.light | cancer-medicine | skinlogicmedspa.com
.sun | caution | med.light | water-tablets sun-warning | discovery.researcher.life studyres.com
.not-sure | review | med.light | not-sure | discovery.researcher.life
.retinoid-acid | review | med.creams | retinoid acid | skincredibledermatology.com spabellamedispa.com skinlogicmedspa.com beaestheticstaunton.com
.steroid | review | med.creams | steroid-cream | spabellamedispa.com skinlogicmedspa.com
.hair-removal | caution | med.creams | hair-removal | skincredibledermatology.com spabellamedispa.com
.not-sure | review | med.creams | not-sure | skincredibledermatology.com spabellamedispa.com
.bought | review | med.numbing | bought-cream | uspharmacist.com theepochtimes.com cuterademoanz.com
.clinic | info | med.numbing | clinic-cream | uspharmacist.com theepochtimes.com cuterademoanz.com
.yes | review | hx.liver | yes | plasmetic.com
.not-sure | review | hx.liver | not-sure | plasmetic.com
.lidocaine | review | all.list | lidocaine | cynosure.com medskinme.com
.latex | caution | all.list | latex | medskinme.com
.gels | caution | all.list | gels plasters | cynosure.com
.other | review | all.list | metal a-medicine food something-else | medskinme.com
.not-sure | review | all.list | not-sure | cynosure.com medskinme.com
.yes | review | all.severe | yes | anewspa.com
.not-sure | review | all.severe | not-sure | anewspa.com
.yes | stop | preg.now | yes | cuterademoanz.com studyres.com losfelizmedspa.com kasuramedspa.com
.could-be | stop | preg.now | could-be | cuterademoanz.com studyres.com losfelizmedspa.com kasuramedspa.com
.private | review | preg.now | private | cuterademoanz.com studyres.com
.yes | caution | preg.trying | yes | -
.private | review | preg.trying | private | -
.yes | review | preg.breastfeeding | yes | losfelizmedspa.com renovamedspa.ca kasuramedspa.com samitivejhospitals.com
.private | review | preg.breastfeeding | private | losfelizmedspa.com renovamedspa.ca
.under-6-weeks | review | preg.birth | under-6-weeks | skininsinq.com
.6-weeks-to-6-months | review | preg.birth | 6-weeks-to-6-months | skininsinq.com
.over-6-months | info | preg.birth | birth-over-6-months | -
.private | review | preg.birth | private | skininsinq.com
.yes | review | preg.csection | yes | -
.private | review | preg.csection | private | -
.hard | review | hx.diabetes | hard-to-control | easymanua.ls kasuramedspa.com renovamedspa.ca
.well | caution | hx.diabetes | well-controlled | easymanua.ls kasuramedspa.com renovamedspa.ca
.not-sure | review | hx.diabetes | not-sure | easymanua.ls kasuramedspa.com renovamedspa.ca
.yes | review | hx.hormone | yes | easymanua.ls
.not-sure | review | hx.hormone | not-sure | easymanua.ls
.yes | review | hx.immune | yes | easymanua.ls losfelizmedspa.com kasuramedspa.com
.private | review | hx.immune | private | easymanua.ls losfelizmedspa.com kasuramedspa.com
.not-sure | review | hx.immune | not-sure | easymanua.ls losfelizmedspa.com kasuramedspa.com
.now | stop | hx.cancer | cancer-now | cuterademoanz.com studyres.com kasuramedspa.com
.past | review | hx.cancer | cancer-past | cuterademoanz.com studyres.com kasuramedspa.com
.private | review | hx.cancer | private | cuterademoanz.com studyres.com kasuramedspa.com
.yes | stop | hx.skin_cancer | yes | cuterademoanz.com kasuramedspa.com
.not-sure | review | hx.skin_cancer | not-sure | cuterademoanz.com kasuramedspa.com
.private | review | hx.skin_cancer | private | cuterademoanz.com kasuramedspa.com
.yes | stop | hx.lightillness | yes | kasuramedspa.com anewspa.com
.not-sure | review | hx.lightillness | not-sure | kasuramedspa.com anewspa.com
.yes | review | hx.autoimmune | yes | kasuramedspa.com
.not-sure | review | hx.autoimmune | not-sure | kasuramedspa.com
.yes | stop | med.pdt | yes | discovery.researcher.life
.not-sure | review | med.pdt | not-sure | discovery.researcher.life
.recent | review | hx.epilepsy | fit-recent | kasuramedspa.com beaestheticstaunton.com losfelizmedspa.com
.past | review | hx.epilepsy | fit-past | kasuramedspa.com beaestheticstaunton.com losfelizmedspa.com
.not-sure | review | hx.epilepsy | not-sure | kasuramedspa.com beaestheticstaunton.com losfelizmedspa.com
.yes | stop | hx.epi_light | yes | kasuramedspa.com beaestheticstaunton.com
.not-sure | review | hx.epi_light | not-sure | kasuramedspa.com beaestheticstaunton.com
.yes | review | hx.bleeding | yes | easymanua.ls cuterademoanz.com kasuramedspa.com
.not-sure | review | hx.bleeding | not-sure | easymanua.ls cuterademoanz.com kasuramedspa.com
.yes | caution | med.nsaid | yes | spabellamedispa.com easymanua.ls
.not-sure | caution | med.nsaid | not-sure | spabellamedispa.com easymanua.ls
.yes | review | hx.healing | yes | easymanua.ls kasuramedspa.com
.not-sure | review | hx.healing | not-sure | easymanua.ls kasuramedspa.com
.yes | stop | hx.numb | yes | renovamedspa.ca
.not-sure | review | hx.numb | not-sure | renovamedspa.ca
.now | stop | hx.coldsores | have-one-now | skincareguide.com globalblocks.lumenis.com lumenis.com cuterademoanz.com
.in-area | review | hx.coldsores | in-area | easymanua.ls skincredibledermatology.com medskinme.com
.elsewhere | caution | hx.coldsores | not-in-area | easymanua.ls skincredibledermatology.com globalblocks.lumenis.com lumenis.com
.flared | stop | hx.skin_disease | flared-now | easymanua.ls kasuramedspa.com globalblocks.lumenis.com lumenis.com cuterademoanz.com
.calm | caution | hx.skin_disease | calm-now | easymanua.ls kasuramedspa.com globalblocks.lumenis.com lumenis.com cuterademoanz.com
.not-sure | review | hx.skin_disease | not-sure | easymanua.ls kasuramedspa.com globalblocks.lumenis.com lumenis.com cuterademoanz.com
.yes | review | hx.veins | yes | anewspa.com
.not-sure | review | hx.veins | not-sure | anewspa.com
.yes | stop | imp.electronic | yes | realself.com kasuramedspa.com cuterademoanz.com losfelizmedspa.com cynosure.com
.not-sure | review | imp.electronic | not-sure | realself.com kasuramedspa.com cuterademoanz.com losfelizmedspa.com cynosure.com
.yes | review | hx.heart | yes | kasuramedspa.com losfelizmedspa.com plasmetic.com
.not-sure | review | hx.heart | not-sure | kasuramedspa.com losfelizmedspa.com plasmetic.com
.yes | review | imp.metal | yes | cuterademoanz.com kasuramedspa.com beaestheticstaunton.com
.not-sure | review | imp.metal | not-sure | cuterademoanz.com kasuramedspa.com beaestheticstaunton.com
.yes | review | past.surgery | yes | easymanua.ls
.not-sure | review | past.surgery | not-sure | easymanua.ls
.yes | review | hx.radiation | yes | -
.not-sure | review | hx.radiation | not-sure | -
.yes | review | hx.keloid | yes | easymanua.ls cuterademoanz.com kasuramedspa.com beaestheticstaunton.com
.not-sure | review | hx.keloid | not-sure | easymanua.ls cuterademoanz.com kasuramedspa.com beaestheticstaunton.com
.2-weeks | review | imp.filler | under-2-weeks | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.6-months | review | imp.filler | 2-weeks-to-6-months | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.older | caution | imp.filler | over-6-months | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.not-sure | review | imp.filler | not-sure | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.2-weeks | review | imp.botox | under-2-weeks | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.6-months | caution | imp.botox | 2-weeks-to-6-months | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.not-sure | review | imp.botox | not-sure | sisubeautyclinic.com saiqs.co.uk esthetikmtl.com
.4-weeks | review | past.peel | under-4-weeks | easymanua.ls kasuramedspa.com
.3-months | caution | past.peel | 1-to-3-months | easymanua.ls kasuramedspa.com
.not-sure | review | past.peel | not-sure | easymanua.ls kasuramedspa.com
.yes | review | past.reaction | yes | aslms.org
.not-sure | review | past.reaction | not-sure | aslms.org
.yes | caution | life.smoke | some-days every-day | -
.yes | review | life.alcohol | yes | -
.not-sure | review | life.alcohol | not-sure | -
.yes | caution | life.smoke_today | yes | -
.yes | review | day.changed | yes not-sure | skinlogicmedspa.com
.yes | review | day.unwell | yes | losfelizmedspa.com globalblocks.lumenis.com lumenis.com
.not-sure | review | day.unwell | not-sure | losfelizmedspa.com globalblocks.lumenis.com lumenis.com
.yes | caution | day.lenses | yes | losfelizmedspa.com registration.padraclinic.ae
.any | caution | day.products | perfume cream-oil make-up sun-cream deodorant other-product | beaestheticstaunton.com
.yes | review | end.private | yes | -
.severe | caution | plan.laxity | severe | -
"""  # noqa: E501  # a row is a row


def _rule(line: str) -> Rule:
    flag, level, question, codes, hosts = (part.strip() for part in line.split("|"))
    name = f"flag.{question}{flag}" if flag.startswith(".") else f"flag.{flag}"
    return Rule(name, Level(level), question, frozenset(codes.split()), () if hosts == "-" else tuple(hosts.split()))


RULES = tuple(_rule(line) for line in TABLE.strip().splitlines())
OTHERS = frozenset(
    {
        "flag.id.dob.minor", "flag.id.dob.slip", "flag.minor.guardian_name.blank", "flag.tx.areas.many", "flag.exp.goal.said",
        "flag.exp.event.date", "flag.skin.burn.view", "flag.med.list.given", "flag.med.list.missing", "flag.end.ask.asked",
        "flag.plan.weeks.soon", "flag.plan.weeks.late", "flag.t1", "flag.t2", "flag.t3", "flag.t4", "flag.t5", "flag.t6",
    }
)  # fmt: skip
"""Rules that wait for something typed, counted or worked out; each has a test of its own."""
QUESTIONS = """
start.language start.who start.help start.visit id.full_name id.known_as id.dob id.age_check minor.guardian_name minor.guardian_role
minor.wish contact.address contact.phone contact.voicemail contact.email contact.doctor emerg.name emerg.relation emerg.phone tx.areas
tx.concern tx.laxity tx.weight_loss preg.now preg.trying preg.breastfeeding preg.birth preg.csection skin.tone skin.burn skin.tan
skin.eyes skin.hair skin.freckles sun.recent sun.burnt sun.faketan sun.plans skin.oily skin.marks skin.moles med.any med.list
med.isotretinoin med.light med.pdt med.blood med.nsaid med.steroid med.creams med.numbing hx.diabetes hx.immune hx.cancer
hx.skin_cancer hx.lightillness hx.autoimmune hx.epilepsy hx.epi_light hx.heart hx.liver hx.bleeding hx.numb hx.coldsores hx.keloid
hx.healing hx.pigment hx.skin_disease hx.open_skin hx.radiation hx.veins hx.hormone imp.electronic imp.metal imp.filler imp.botox
imp.tattoo imp.piercing past.surgery past.peel past.reaction past.reaction_text all.list all.severe life.smoke life.smoke_today
life.alcohol day.products day.unwell day.lenses day.changed exp.goal exp.size exp.time exp.event exp.worry exp.life exp.free end.ask
end.private
""".split()  # noqa: SIM905  # a list to read, not to edit
"""The questions of the content but `end.true` ("Are your answers right?"), which the check page asks."""
