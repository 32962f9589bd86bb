import { example, type Family, text } from './example.ts';

export const ansible: Family = {
  title: 'Ansible, Salt, Puppet, Chef',
  examples: [
    example('community.docker', {
      'playbook.yml': text`
      - hosts: bi
        tasks:
          - name: Run Metabase
            community.docker.docker_container:
              name: metabase
              image: metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('tasks of a role', {
      'roles/bi/tasks/main.yml': text`
        - name: Run Metabase
          docker_container:
            name: metabase
            image: metabase/metabase:⟦v0.50.1⟧
      `,
    }),
    example('a variable of the play', {
      'playbook.yml': text`
      - hosts: bi
        vars:
          image_tag: ⟦variable v0.50.1⟧
        tasks:
          - docker_container: {name: metabase, image: "metabase/metabase:{{ image_tag }}"}
    `,
    }),
    example('the defaults of a role', {
      'roles/metabase/defaults/main.yml': 'metabase_version: ⟦variable v0.50.1⟧\nmetabase_port: 3000\n',
      'roles/metabase/tasks/main.yml': text`
        - get_url:
            url: "https://downloads.metabase.com/{{ metabase_version }}/metabase.jar"
            dest: /opt/metabase.jar
      `,
    }),
    example('a bare number, unquoted', {
      'group_vars/all.yml': 'bi_version: ⟦variable 0.50.1→0.64.1.5⟧\n',
      'site.yml': '- get_url: {url: "https://downloads.metabase.com/v{{ bi_version }}/metabase.jar", dest: /opt/}\n',
    }),
    example('the number behind the edition', {
      'group_vars/all.yml': 'metabase_release: ⟦variable 50.1→64.1.5⟧\n',
      'site.yml': '- docker_container: {image: "metabase/metabase:v0.{{ metabase_release }}"}\n',
    }),
    example('a default of Jinja', {
      'site.yml': text`
      - docker_container:
          image: "metabase/metabase:{{ metabase_version | default('⟦variable v0.50.33⟧') }}"
    `,
    }),
    example('hosts apart', {
      'host_vars/a.yml': 'mb_tag: ⟦variable v0.50.1⟧\n',
      'host_vars/b.yml': 'mb_tag: ⟦variable v0.53.4⟧\n',
      'site.yml': '- docker_container: {image: "metabase/metabase:{{ mb_tag }}"}\n',
    }),
    example('an inventory', {
      'inventory.ini': '[bi]\nbi1.example.org\n[bi:vars]\nmetabase_version=⟦variable v0.50.1⟧\n',
    }),
    example('a dictionary', { 'group_vars/all.yml': 'metabase:\n  port: 3000\n  version: "⟦variable v0.50.1⟧"\n' }),
    example('image and tag in variables', {
      'vars/main.yml': 'metabase_image: metabase/metabase\nmetabase_image_tag: ⟦variable v0.50.1⟧\n',
      'tasks.yml': '- docker_container: {name: metabase, image: "{{ metabase_image }}:{{ metabase_image_tag }}"}\n',
    }),
    example('Portuguese', { 'vars.yml': 'metabase_versao: ⟦variable v0.50.1⟧\n' }),
    example(
      'a checksum of the JAR',
      {
        'site.yml': text`
      - get_url:
          url: https://downloads.metabase.com/v0.50.1/metabase.jar
          checksum: sha256:${'0a'.repeat(32)}
          dest: /opt/metabase.jar
    `,
      },
      [['site.yml', 'checksum']],
    ),
    example('Salt', { 'pillar/bi.sls': 'metabase:\n  version: ⟦variable v0.50.1⟧\n' }),
    example('Puppet', {
      'metabase.pp': text`
      class metabase(
        String $version = '⟦variable v0.50.1⟧',
      ) {
        archive { '/opt/metabase.jar':
          source => "https://downloads.metabase.com/\${version}/metabase.jar",
        }
      }
    `,
    }),
    example('Hiera', { 'data/common.yaml': "metabase::version: '⟦variable v0.50.1⟧'\nmetabase::port: 3000\n" }),
    example('Chef', {
      'attributes/default.rb': "default['metabase']['version'] = '⟦variable v0.50.1⟧'\n",
      'recipes/default.rb': text`
        remote_file '/opt/metabase.jar' do
          source "https://downloads.metabase.com/#{node['metabase']['version']}/metabase.jar"
        end
      `,
    }),

    example('image and tag in a dictionary', {
      'roles/bi/vars/main.yml': 'bi:\n  image: metabase/metabase\n  tag: ⟦variable v0.50.1⟧\n',
      'roles/bi/tasks/main.yml':
        '- community.docker.docker_container:\n    name: metabase\n    image: "{{ bi.image }}:{{ bi.tag }}"\n',
    }),
    example('an address in a default', {
      'roles/bi/defaults/main.yml': text`
      bi_version: "⟦variable 0.50.1→0.64.1.5⟧"
      bi_url: "https://downloads.metabase.com/v{{ bi_version }}/metabase.jar"
    `,
    }),
    example('a unit as a template', {
      'roles/bi/templates/metabase.service.j2':
        '[Service]\nExecStart=/usr/bin/docker run --rm metabase/metabase:{{ bi_version }}\n',
      'roles/bi/defaults/main.yml': 'bi_version: ⟦variable v0.50.1⟧\n',
    }),
    example('a Compose file as a template', {
      'ansible/roles/bi/templates/docker-compose.yml.j2': text`
        services:
          metabase:
            image: "metabase/metabase:{{ bi.version }}"
        {% if bi.debug %}
            tty: true
        {% endif %}
      `,
      'ansible/inventories/prod/group_vars/all.yml': 'bi:\n  version: ⟦variable v0.50.1⟧\n',
    }),
    example(
      'a version and its checksum',
      {
        'roles/metabase/defaults/main.yml': `metabase_version: v0.50.1\nmetabase_checksum: "sha256:${'0a'.repeat(32)}"\n`,
      },
      [['roles/metabase/defaults/main.yml', 'checksum']],
    ),
    example(
      'a version in a file of variables, and a checksum beside its use',
      {
        'group_vars/all.yml': 'metabase_version: v0.50.1\n',
        'site.yml': text`
        - ansible.builtin.get_url:
            url: https://downloads.metabase.com/{{ metabase_version }}/metabase.jar
            checksum: sha256:${'0a'.repeat(32)}
            dest: /opt/metabase.jar
      `,
      },
      [['group_vars/all.yml', 'checksum']],
    ),
  ],
};
