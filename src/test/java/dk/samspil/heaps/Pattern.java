package dk.samspil.heaps;

import java.util.List;

/// How papers of a kind look.
///
/// @param datedBy where their date can stand: a label with a colon, or RIGHT, TOWN, SIGNED,
///     UNDERSIGNED
record Pattern(
        String kind,
        List<String> senders,
        List<String> headings,
        String opening,
        List<String> sections,
        List<String> datedBy,
        List<String> names,
        int least,
        int most,
        boolean table) {

    static final List<String> ANALYSES =
            List.of(
                    "Hæmoglobin;B            %s       mmol/L    7,3-10,5",
                    "Leukocytter;B           %s       10^9/L    3,5-8,8",
                    "Kreatinin;P             %s       µmol/L    45-105",
                    "Natrium;P               %s       mmol/L    137-145",
                    "Kalium;P                %s       mmol/L    3,5-4,6",
                    "C-reaktivt protein;P    %s       mg/L      < 10",
                    "Thyrotropin;P           %s       10^-3 IU/L 0,4-4,8",
                    "Cobalamin;P             %s       pmol/L    200-600",
                    "Glukose;P               %s       mmol/L    4,2-6,3",
                    "Alanintransaminase;P    %s       U/L       10-45",
                    "Calcium-ion;P           %s       mmol/L    1,18-1,32",
                    "Ferritin;P              %s       µg/L      15-300");
}
