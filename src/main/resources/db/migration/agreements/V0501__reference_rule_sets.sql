-- The law in four periods. Each later one is the one before it, with what it changes.
insert into agreements.rule_set (valid_from, valid_to, body) values ('2013-07-01', '2014-06-30', '{
  "name": "2013: rehabiliteringsteam",
  "source": "Lov nr. 1380 af 23. december 2012 om ændring af lov om aktiv socialpolitik m.fl. (reform af førtidspension og fleksjob)",
  "note": "Den regionale sundhedsenhed og sundhedskoordinatoren indgår fra 1. juli 2013. Lovens nummer er ikke efterprøvet. §§ 9-10 er nævnt efter loven fra 2014, som afløste de tilsvarende regler.",
  "caseTypes": {
    "RESOURCE_PROGRAMME": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "FLEX_JOB": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "DISABILITY_PENSION": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""}
  },
  "seats": [
    {"area": "EMPLOYMENT", "when": "ALWAYS", "weight": "REQUIRED", "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 10", "note": ""},
    {"area": "HEALTH", "when": "ALWAYS", "weight": "REQUIRED", "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 10", "note": ""},
    {"area": "SOCIAL", "when": "ALWAYS", "weight": "REQUIRED", "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 10", "note": ""},
    {"area": "EDUCATION", "when": "UNDER_30_WITHOUT_EDUCATION", "weight": "REQUIRED", "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 10", "note": "I øvrige sager efter behov."},
    {"area": "FAMILY", "when": "CHILDREN_AT_HOME", "weight": "RECOMMENDED", "source": "Regionernes fælles samarbejdsmodel", "note": ""},
    {"area": "DISABILITY", "when": "AS_NEEDED", "weight": "RECOMMENDED", "source": "Regionernes fælles samarbejdsmodel", "note": ""}
  ],
  "coordinatorAlways": true,
  "writtenConclusionDays": 7,
  "appointmentNoticeDays": 14,
  "certificates": {
    "LAE261": {"daysAfterConsultation": 14, "daysAfterRequest": 30, "mustAnswer": true, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": ""},
    "LAE271": {"daysAfterConsultation": 14, "daysAfterRequest": 30, "mustAnswer": true, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": ""},
    "LAE121": {"daysAfterConsultation": 0, "daysAfterRequest": 14, "mustAnswer": true, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": ""},
    "LAE131": {"daysAfterConsultation": 14, "daysAfterRequest": 30, "mustAnswer": false, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": "Lægen kan afslå."},
    "LAE141": {"daysAfterConsultation": 14, "daysAfterRequest": 30, "mustAnswer": false, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": "Lægen kan afslå."},
    "LAE221": {"daysAfterConsultation": 7, "daysAfterRequest": 14, "mustAnswer": true, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": ""},
    "LAE281": {"daysAfterConsultation": 0, "daysAfterRequest": 8, "mustAnswer": true, "source": "Aftalen om lægeattester mellem KL og Lægeforeningen (socialt-lægeligt samarbejde)", "note": "Aldrig under 8 dage."}
  },
  "documents": [
    {"kind": "PREPARATORY_PART", "required": true, "condition": "", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""},
    {"kind": "LAE265", "required": true, "condition": "", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""},
    {"kind": "SPECIALIST_STATEMENT", "required": false, "condition": "Den nyeste om lidelser, som LÆ 265 nævner", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""},
    {"kind": "PSYCHOLOGICAL_EXAMINATION", "required": false, "condition": "Den nyeste om lidelser, som LÆ 265 nævner", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""},
    {"kind": "LAE125", "required": false, "condition": "Nyeste LÆ-attester, når de uddyber lidelser i LÆ 265", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""},
    {"kind": "WORK_TRIAL_REPORT", "required": false, "condition": "Praktik, arbejdsprøvning og opkvalificering de seneste år", "source": "Regionernes fælles tjekliste for sagsfremstilling og bilag", "note": ""}
  ],
  "formVersions": {
    "LAE261": 1,
    "LAE262": 1,
    "LAE265": 1,
    "LAE271": 1,
    "LAE272": 1,
    "LAE275": 1,
    "LAE281": 1,
    "LAE285": 1
  }
}');

insert into agreements.rule_set (valid_from, valid_to, body)
select '2014-07-01', '2024-12-31', body || '{
  "name": "2014: jobafklaring og sygedagpenge kategori 3",
  "source": "Lov nr. 720 af 25. juni 2014 om ændring af lov om sygedagpenge m.fl.",
  "note": "Lovens nummer er ikke efterprøvet.",
  "caseTypes": {
    "RESOURCE_PROGRAMME": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "FLEX_JOB": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "DISABILITY_PENSION": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "JOB_CLARIFICATION": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov nr. 720 af 25. juni 2014 om ændring af lov om sygedagpenge m.fl.", "note": ""},
    "SICKNESS_BENEFIT_3": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov nr. 720 af 25. juni 2014 om ændring af lov om sygedagpenge m.fl.", "note": ""}
  }
}'
from agreements.rule_set where valid_from = '2013-07-01';

insert into agreements.rule_set (valid_from, valid_to, body)
select '2025-01-01', '2026-01-31', body || '{
  "name": "2025: fleksible rehabiliteringsteam",
  "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)",
  "note": "Sygedagpenge kategori 3 er ophævet.",
  "caseTypes": {
    "RESOURCE_PROGRAMME": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "FLEX_JOB": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "DISABILITY_PENSION": {"newCases": true, "teamRequired": true, "healthAdviceRequired": true, "source": "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., § 9", "note": ""},
    "JOB_CLARIFICATION": {"newCases": true, "teamRequired": false, "healthAdviceRequired": false, "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kan behandles i teamet, når kommunen vurderer, at der er behov for en tværfaglig indsats."}
  },
  "seats": [
    {"area": "EMPLOYMENT", "when": "ALWAYS", "weight": "REQUIRED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."},
    {"area": "HEALTH", "when": "ALWAYS", "weight": "RECOMMENDED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."},
    {"area": "SOCIAL", "when": "ALWAYS", "weight": "RECOMMENDED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."},
    {"area": "EDUCATION", "when": "UNDER_30_WITHOUT_EDUCATION", "weight": "RECOMMENDED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."},
    {"area": "FAMILY", "when": "CHILDREN_AT_HOME", "weight": "RECOMMENDED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."},
    {"area": "DISABILITY", "when": "AS_NEEDED", "weight": "RECOMMENDED", "source": "Lov nr. 1657 af 30. december 2024 (fleksibel brug og sammensætning af rehabiliteringsteams, forenkling af visitationskategorier m.v.)", "note": "Kommunen sætter teamet efter borgerens behov. Den nøjagtige ordlyd er ikke efterprøvet."}
  ]
}'
from agreements.rule_set where valid_from = '2014-07-01';

insert into agreements.rule_set (valid_from, valid_to, body)
select '2026-02-01', null, body || '{
  "name": "2026: team er frivilligt, sundhedsfaglig rådgivning er krav",
  "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)",
  "note": "Loven træder i kraft i to trin, 1. februar og 1. juli 2026. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet.",
  "caseTypes": {
    "RESOURCE_PROGRAMME": {"newCases": false, "teamRequired": false, "healthAdviceRequired": false, "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Afskaffet for nye borgere; løbende ressourceforløb fortsætter."},
    "JOB_CLARIFICATION": {"newCases": true, "teamRequired": false, "healthAdviceRequired": false, "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    "FLEX_JOB": {"newCases": true, "teamRequired": false, "healthAdviceRequired": true, "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    "DISABILITY_PENSION": {"newCases": true, "teamRequired": false, "healthAdviceRequired": true, "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."}
  },
  "seats": [
    {"area": "EMPLOYMENT", "when": "ALWAYS", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    {"area": "HEALTH", "when": "ALWAYS", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    {"area": "SOCIAL", "when": "ALWAYS", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    {"area": "EDUCATION", "when": "UNDER_30_WITHOUT_EDUCATION", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    {"area": "FAMILY", "when": "CHILDREN_AT_HOME", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."},
    {"area": "DISABILITY", "when": "AS_NEEDED", "weight": "RECOMMENDED", "source": "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)", "note": "Teamet er frivilligt. Den nøjagtige dag for bestemmelsen om rehabiliteringsteam er ikke efterprøvet."}
  ]
}'
from agreements.rule_set where valid_from = '2025-01-01';
