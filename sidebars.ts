import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  docs: [
    'index',
    {
      type: 'category',
      label: 'Guides',
      items: [
        'guides/what-is-neurolysis',
        'guides/preparing',
        'guides/recovering',
        'guides/where-sources-disagree',
      ],
    },
    {
      type: 'category',
      label: 'Techniques',
      link: {type: 'doc', id: 'techniques/index'},
      items: [
        'techniques/alcohol',
        'techniques/phenol',
        'techniques/glycerol',
        'techniques/radiofrequency-ablation',
        'techniques/pulsed-radiofrequency',
        'techniques/cryoneurolysis',
        'techniques/surgical-neurolysis',
      ],
    },
    {
      type: 'category',
      label: 'Conditions',
      link: {type: 'doc', id: 'conditions/index'},
      items: [
        'conditions/cancer-pain',
        'conditions/trigeminal-neuralgia',
        'conditions/phantom-limb-pain',
        'conditions/facet-joint-pain',
        'conditions/sacroiliac-joint-pain',
        'conditions/knee-osteoarthritis',
        'conditions/spasticity',
        'conditions/nerve-entrapment',
      ],
    },
    {
      type: 'category',
      label: 'Procedures',
      link: {type: 'doc', id: 'procedures/index'},
      items: [
        'procedures/celiac-plexus-neurolysis',
        'procedures/trigeminal-alcohol-block',
        'procedures/trigeminal-radiofrequency',
        'procedures/trigeminal-glycerol-rhizolysis',
        'procedures/lumbar-medial-branch-radiofrequency',
        'procedures/cervical-medial-branch-radiofrequency',
        'procedures/sacroiliac-lateral-branch-radiofrequency',
        'procedures/knee-cryoneurolysis',
        'procedures/phantom-limb-cryoneurolysis',
        'procedures/musculocutaneous-neurolysis',
        'procedures/tibial-neurolysis',
        'procedures/obturator-neurolysis',
        'procedures/spasticity-cryoneurolysis',
        'procedures/carpal-tunnel-release',
        'procedures/ulnar-nerve-release',
        'procedures/peroneal-nerve-release',
      ],
    },
    'glossary',
    'bibliography',
    'about/how-it-is-made',
  ],
};

export default sidebars;
