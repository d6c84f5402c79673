import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** A category whose documents lie in one folder. */
function category(label: string, folder: string, names: readonly string[]) {
  return {type: 'category' as const, label, items: names.map((name) => `${folder}/${name}`)};
}

const techniques = [
  category('Chemicals', 'techniques', ['alcohol', 'phenol', 'glycerol']),
  category('Heat and electricity', 'techniques', [
    'radiofrequency-ablation',
    'cooled-radiofrequency',
    'bipolar-radiofrequency',
    'pulsed-radiofrequency',
    'microwave-ablation',
    'focused-ultrasound',
    'endoscopic-rhizotomy',
  ]),
  category('Cold, pressure and radiation', 'techniques', [
    'cryoneurolysis',
    'balloon-compression',
    'stereotactic-radiosurgery',
  ]),
  category('Surgery', 'techniques', ['external-neurolysis', 'internal-neurolysis']),
  category('For comparison', 'techniques', [
    'botulinum-toxin',
    'neurectomy',
    'nerve-decompression',
    'nerve-transfer',
  ]),
];

const conditions = [
  category('Face, head and back', 'conditions', [
    'trigeminal-neuralgia',
    'occipital-neuralgia',
    'facet-joint-pain',
    'sacroiliac-joint-pain',
  ]),
  category('Chest, belly and pelvis', 'conditions', [
    'cancer-pain',
    'chronic-pancreatitis',
    'pelvic-pain',
    'chest-wall-pain',
    'post-surgical-pain',
  ]),
  category('Arms and legs', 'conditions', [
    'shoulder-pain',
    'hip-osteoarthritis',
    'knee-osteoarthritis',
    'mortons-neuroma',
    'phantom-limb-pain',
    'limb-ischaemia',
    'spasticity',
  ]),
  category('Trapped and injured nerves', 'conditions', [
    'nerve-entrapment',
    'carpal-tunnel-syndrome',
    'cubital-tunnel-syndrome',
    'thoracic-outlet-syndrome',
    'brachial-plexus-injury',
    'diabetic-neuropathy',
  ]),
];

const procedures = [
  category('Head and neck', 'procedures', [
    'trigeminal-alcohol-block',
    'trigeminal-glycerol-rhizolysis',
    'trigeminal-radiofrequency',
    'trigeminal-balloon-compression',
    'trigeminal-internal-neurolysis',
    'occipital-neurolysis',
    'cervical-medial-branch-radiofrequency',
  ]),
  category('Chest', 'procedures', [
    'intercostal-chemical-neurolysis',
    'intercostal-cryoneurolysis',
    'mastectomy-cryoneurolysis',
  ]),
  category('Belly and pelvis', 'procedures', [
    'celiac-plexus-neurolysis',
    'splanchnic-neurolysis',
    'superior-hypogastric-neurolysis',
    'ganglion-impar-neurolysis',
  ]),
  category('Back and spine', 'procedures', [
    'lumbar-medial-branch-radiofrequency',
    'lumbar-facet-cryoneurolysis',
    'sacroiliac-lateral-branch-radiofrequency',
    'intrathecal-neurolysis',
    'lumbar-sympathetic-neurolysis',
  ]),
  category('Shoulder and arm', 'procedures', [
    'shoulder-radiofrequency',
    'musculocutaneous-neurolysis',
    'carpal-tunnel-release',
    'ulnar-nerve-release',
    'radial-nerve-neurolysis',
    'brachial-plexus-neurolysis',
    'thoracic-outlet-neurolysis',
  ]),
  category('Hip and leg', 'procedures', [
    'hip-radiofrequency',
    'genicular-radiofrequency',
    'genicular-chemical-neurolysis',
    'knee-cryoneurolysis',
    'obturator-neurolysis',
    'tibial-neurolysis',
    'peroneal-nerve-release',
    'tarsal-tunnel-release',
    'mortons-neuroma-ablation',
    'diabetic-nerve-decompression',
  ]),
  category('Several parts', 'procedures', [
    'phantom-limb-cryoneurolysis',
    'spasticity-cryoneurolysis',
  ]),
];

const sidebars: SidebarsConfig = {
  docs: [
    'index',
    category('Guides', 'guides', [
      'what-is-neurolysis',
      'injury-and-regrowth',
      'choosing',
      'questions-to-ask',
      'preparing',
      'recovering',
      'where-sources-disagree',
    ]),
    {
      type: 'category',
      label: 'Techniques',
      link: {type: 'doc', id: 'techniques/index'},
      items: techniques,
    },
    {
      ...category('Compare', 'compare', [
        'evidence',
        'cryoneurolysis-or-radiofrequency',
        'alcohol-or-phenol',
        'kinds-of-radiofrequency',
        'glycerol-balloon-or-radiofrequency',
        'phenol-or-botulinum-toxin',
        'external-neurolysis-or-decompression',
      ]),
      link: {type: 'doc', id: 'compare/index'},
    },
    {
      type: 'category',
      label: 'Conditions',
      link: {type: 'doc', id: 'conditions/index'},
      items: conditions,
    },
    {
      type: 'category',
      label: 'Procedures',
      link: {type: 'doc', id: 'procedures/index'},
      items: procedures,
    },
    'glossary',
    'bibliography',
    category('About', 'about', [
      'how-it-is-made',
      'review',
      'needs-checking',
      'changes',
      'style',
      'fields',
    ]),
  ],
};

export default sidebars;
