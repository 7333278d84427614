package dk.samspil.recognition;

import java.util.List;

/// A condition that papers tell of, as caseworkers and physicians name it in a case file, with
/// the words that it goes by. Not a classification: near enough to tell which papers are about
/// the same.
public enum Condition {
    DEPRESSION("depression", "depressiv", "depressioner"),
    ANXIETY(
            "angst",
            "panikangst",
            "panikanfald",
            "socialfobi",
            "fobi",
            "angsttilstand",
            "angstlidelse"),
    PTSD("ptsd", "posttraumatisk", "posttraumatiske", "komplekse traumer", "belastningsreaktion"),
    STRESS("stress", "stresstilstand", "udbrændthed", "tilpasningsreaktion"),
    ADHD("adhd", "add", "opmærksomhedsforstyrrelse"),
    AUTISM("autisme", "autismespektrum", "asperger", "aspergers"),
    PSYCHOSIS("skizofreni", "psykose", "psykotisk", "psykotiske", "paranoid"),
    BIPOLAR("bipolar", "bipolær", "mani", "manisk"),
    PERSONALITY("personlighedsforstyrrelse", "borderline", "emotionelt ustabil"),
    EATING("spiseforstyrrelse", "anoreksi", "bulimi"),
    DEPENDENCE("misbrug", "alkoholmisbrug", "afhængighed", "alkoholafhængighed", "stofmisbrug"),
    BACK(
            "ryg",
            "ryggen",
            "rygsmerter",
            "lænd",
            "lænden",
            "lænderyg",
            "lumbal",
            "lumbago",
            "diskusprolaps",
            "prolaps",
            "iskias",
            "spinalstenose",
            "skoliose"),
    NECK("nakke", "nakken", "nakkesmerter", "cervikal", "cervikalt", "piskesmæld", "whiplash"),
    SHOULDER("skulder", "skulderen", "skuldre", "skuldersmerter", "impingement", "rotator cuff"),
    ARM(
            "albue",
            "albuen",
            "håndled",
            "håndleddet",
            "karpaltunnel",
            "karpaltunnelsyndrom",
            "tennisalbue"),
    HIP("hofte", "hoften", "hofter", "hofteartrose", "coxartrose"),
    KNEE("knæ", "knæet", "knæene", "menisk", "menisken", "korsbånd", "gonartrose", "knæartrose"),
    FOOT("fod", "foden", "ankel", "anklen", "hælspore", "achillessene"),
    OSTEOARTHRITIS("slidgigt", "artrose", "arthrose"),
    ARTHRITIS(
            "leddegigt",
            "reumatoid",
            "psoriasisgigt",
            "morbus bechterew",
            "bechterew",
            "spondylartrit"),
    FIBROMYALGIA("fibromyalgi", "kroniske smerter", "kronisk smertetilstand", "smertesyndrom"),
    HEADACHE("migræne", "hovedpine", "klyngehovedpine"),
    BRAIN(
            "hjernerystelse",
            "commotio",
            "hjerneskade",
            "apopleksi",
            "blodprop i hjernen",
            "hjerneblødning",
            "senfølger efter hjernerystelse"),
    EPILEPSY("epilepsi", "epileptisk", "epileptiske"),
    SCLEROSIS("sklerose", "dissemineret sklerose", "multipel sklerose"),
    HEART(
            "hjerte",
            "hjertet",
            "hjertesvigt",
            "hjertekarsygdom",
            "iskæmisk",
            "angina",
            "atrieflimren",
            "blodprop i hjertet",
            "akut myokardieinfarkt"),
    LUNG("kol", "astma", "lunge", "lunger", "lungerne", "lungesygdom"),
    DIABETES("diabetes", "sukkersyge", "diabetisk"),
    METABOLISM("stofskifte", "stofskiftet", "myksødem", "hypothyreose", "hyperthyreose"),
    GUT("crohns", "colitis", "tarmsygdom", "irritabel tyktarm"),
    CANCER("kræft", "brystkræft", "tyktarmskræft", "cancer", "tumor", "lymfom", "leukæmi"),
    HEARING("høretab", "tinnitus", "hørenedsættelse", "ménière", "menières"),
    SIGHT("synsnedsættelse", "synstab", "grøn stær", "grå stær"),
    SLEEP("søvnapnø", "søvnforstyrrelse", "insomni", "narkolepsi"),
    FATIGUE("træthedssyndrom", "kronisk træthed", "me/cfs", "senfølger efter covid"),
    FUNCTIONAL("funktionel lidelse", "bodily distress", "somatisering", "somatoform"),
    SKIN("psoriasis", "eksem", "hudlidelse");

    private final List<String> words;

    Condition(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "recognition.condition." + name();
    }
}
