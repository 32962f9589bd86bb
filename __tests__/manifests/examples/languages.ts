import { example, type Family, text } from './example.ts';

export const languages: Family = {
  title: 'Programs: TypeScript, Python, Go, Nix, Ruby, Java',
  examples: [
    example('TypeScript, Pulumi', {
      'index.ts': text`
      const app = new docker.Container('metabase', {
        image: 'metabase/metabase:⟦v0.50.1⟧',
      });
    `,
    }),
    example('TypeScript, a constant in a template', {
      'stack.ts': text`
      const TAG = '⟦variable v0.50.1⟧';
      const image = ecs.ContainerImage.fromRegistry(\`metabase/metabase:\${TAG}\`);
    `,
    }),
    example('TypeScript, a constant that is added', {
      'stack.ts': text`
      export const tag: string = "⟦variable v0.50.1⟧";
      fromRegistry('metabase/metabase:' + tag);
    `,
    }),
    example('TypeScript, the environment with a default', {
      'stack.ts': text`
      const metabaseVersion = process.env.METABASE_VERSION ?? '⟦variable v0.50.1⟧';
    `,
    }),
    example('TypeScript, a default inside a template', {
      'stack.ts': text`
      const image = \`metabase/metabase:\${process.env.TAG || '⟦variable v0.50.1⟧'}\`;
    `,
    }),
    example('TypeScript, an object', {
      'config.ts': text`
      export const config = {
        metabase: {
          repository: 'metabase/metabase',
          tag: '⟦split-tag v0.50.1⟧',
        },
        proxy: { repository: 'nginx', tag: '1.25.3' },
      };
    `,
    }),
    example('TypeScript, a property', {
      'config.ts': "export default {\n  metabaseVersion: '⟦variable v0.50.1⟧',\n};\n",
    }),
    example('Testcontainers', {
      'Metabase.java': 'new GenericContainer<>(DockerImageName.parse("metabase/metabase:⟦v0.50.1⟧"));\n',
    }),
    example('Java, a constant', {
      'Metabase.java': text`
      class Metabase {
        private static final String TAG = "⟦variable v0.50.1⟧";
        GenericContainer c = new GenericContainer("metabase/metabase:" + TAG);
      }
    `,
    }),
    example('Python, an f-string', {
      'bi.py': 'VERSION = "⟦variable v0.50.1⟧"\nIMAGE = f"metabase/metabase:{VERSION}"\n',
    }),
    example('Python, the environment', {
      'bi.py': 'METABASE_VERSION = os.environ.get("METABASE_VERSION", "⟦variable v0.50.1⟧")\n',
    }),
    example('Python, getenv', { 'bi.py': "METABASE_TAG = os.getenv('TAG', '⟦variable v0.50.1⟧')\n" }),
    example('Python, percent', { 'bi.py': 'TAG = "⟦variable v0.50.1⟧"\nimage = "metabase/metabase:%s" % TAG\n' }),
    example('Typer, the default ahead of the name', {
      'cli.py':
        'def main(version: str = typer.Option("⟦variable v0.50.1⟧", "--metabase-version", help="What to run")):\n',
    }),
    example('Typer, a line for each argument', {
      'cli.py': text`
      def main(
          version: str = typer.Option(
              "⟦variable v0.50.1⟧",
              "--metabase-version",
              help="What to run",
          ),
      ):
    `,
    }),
    example('Typer, an annotated parameter', {
      'cli.py': text`
      def main(
          tag: Annotated[str, typer.Option("--metabase-version")] = "⟦variable v0.50.1⟧",
          metabase_version: Annotated[str, typer.Option(help="What to run")] = "⟦variable v0.53.4⟧",
      ):
    `,
    }),
    example('Click', {
      'cli.py': '@click.option("--metabase-version", "-m", show_default=True, default="⟦variable v0.50.1⟧")\n',
    }),
    example('Click, a line for each argument', {
      'cli.py': '@click.option(\n    "--metabase-version",\n    default="⟦variable v0.50.1⟧",\n)\n',
    }),
    example('argparse', {
      'cli.py': 'parser.add_argument("--metabase-version", default="⟦variable v0.50.1⟧")\n',
    }),
    example('argparse, a line for each argument', {
      'cli.py': text`
      parser.add_argument(
          "--metabase-version",
          type=str,
          default="⟦variable v0.50.1⟧",
      )
      parser.add_argument(
          "--driver",
          default="v0.50.1",
      )
    `,
    }),
    example('a field of Pydantic', {
      'settings.py':
        'class Settings(BaseSettings):\n    metabase_version: str = Field(default="⟦variable v0.50.1⟧", frozen=True)\n',
    }),
    example('flags of Go', {
      'main.go': text`
      var version = flag.String("metabase-version", "⟦variable v0.50.1⟧", "what to run")
      cmd.Flags().StringVarP(&tag, "metabase-tag", "m", "⟦variable v0.53.4⟧", "what to run")
      release = kingpin.Flag("metabase-release", "what to run").Default("⟦variable v0.53.4⟧").String()
    `,
    }),
    example('Commander and yargs', {
      'cli.js': text`
      program.option('--metabase-version <tag>', 'what to run', '⟦variable v0.50.1⟧');
      yargs.option('metabase-version', { type: 'string', default: '⟦variable v0.50.1⟧' });
      yargs.option('metabase-version', {
        type: 'string',
        default: '⟦variable v0.50.1⟧',
      });
    `,
    }),
    example('options of others', {
      'cli.py': text`
      parser.add_argument("--metabase-driver-version", default="v0.50.1")
      parser.add_argument("--metabase-version"); parser.add_argument("--driver", default="v0.50.1")
      parser.add_argument("--metabase-version", choices=["v0.50.1", "v0.53.4"])
      parser.add_argument("--metabase-version", default="latest")
    `,
    }),
    example('Python, format', { 'bi.py': 'TAG = "⟦variable v0.50.1⟧"\nimage = "metabase/metabase:{}".format(TAG)\n' }),
    example('Go', {
      'bi.go': text`
      const tag = "⟦variable v0.50.1⟧"
      func image() string { return fmt.Sprintf("metabase/metabase:%s", tag) }
    `,
    }),
    example('Go, a typed variable', { 'bi.go': 'var metabaseVersion string = "⟦variable v0.50.1⟧"\n' }),
    example('Go, Dagger', { 'main.go': 'dag.Container().From("metabase/metabase:⟦v0.50.1⟧")\n' }),
    example('Nix', {
      'metabase.nix':
        'virtualisation.oci-containers.containers.metabase = {\n  image = "metabase/metabase:⟦v0.50.1⟧";\n};\n',
    }),
    example('Nix, a script inside', {
      'run.nix': text`
      writeShellScript "bi" ''
        docker run metabase/metabase:''\${METABASE_VERSION:-⟦variable v0.56.9⟧}
      ''
    `,
    }),
    example('Nix, a let', {
      'bi.nix': `let\n  version = "⟦variable v0.50.1⟧";\nin {\n  image = "metabase/metabase:\${version}";\n}\n`,
    }),
    example(
      'Nix, a package with its hash',
      {
        'package.nix': text`
      stdenv.mkDerivation rec {
        pname = "metabase";
        version = "0.50.1";
        src = fetchurl {
          url = "https://downloads.metabase.com/v\${version}/metabase.jar";
          hash = "sha256-${'AbC0'.repeat(10)}AbC=";
        };
      }
    `,
      },
      [['package.nix', 'checksum']],
    ),
    example('Ruby', { 'bi.rb': 'TAG = \'⟦variable v0.50.1⟧\'.freeze\nsystem "docker run metabase/metabase:#{TAG}"\n' }),
    example('Ruby, fetch', { 'bi.rb': "METABASE_VERSION = ENV.fetch('METABASE_VERSION', '⟦variable v0.50.1⟧')\n" }),
    example(
      'Homebrew',
      {
        'metabase.rb': `class Metabase < Formula\n  url "https://downloads.metabase.com/v0.50.1/metabase.jar"\n  sha256 "${'0a'.repeat(32)}"\nend\n`,
      },
      [['metabase.rb', 'checksum']],
    ),
    example('Jsonnet', { 'bi.jsonnet': "{\n  metabase: {\n    image: 'metabase/metabase:⟦v0.50.1⟧',\n  },\n}\n" }),
    example('Jsonnet, parts', {
      'bi.libsonnet': "local tag = '⟦variable v0.50.1⟧';\n{ image: 'metabase/metabase:' + tag }\n",
    }),
    example('CUE', {
      'bi.cue':
        'metabase: {\n\timage: {\n\t\trepository: "metabase/metabase"\n\t\ttag:        "⟦split-tag v0.50.1⟧"\n\t}\n}\n',
    }),
    example('Groovy', { Jenkinsfile: "docker.image('metabase/metabase:⟦v0.50.1⟧').withRun('-p 3000:3000') { }\n" }),
    example('Gradle properties', {
      'gradle.properties': 'org.gradle.daemon=true\nmetabaseVersion=⟦variable v0.50.1⟧\n',
    }),
    example('Maven', {
      'pom.xml':
        '<properties>\n  <metabase.version>⟦variable v0.50.1⟧</metabase.version>\n  <java.version>21</java.version>\n</properties>\n',
    }),
    example('Bazel', {
      'MODULE.bazel':
        'http_file(\n  name = "metabase",\n  url = "https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar",\n)\n',
    }),

    example('TypeScript, a property with a default', {
      'stack.ts': text`
      const tag = props.biTag ?? '⟦variable v0.50.1⟧';
      const image = ecs.ContainerImage.fromRegistry(\`metabase/metabase:\${tag}\`);
    `,
    }),
    example('TypeScript, the configuration with a default', {
      'index.ts': text`
      const tag = config.get('tag') || '⟦variable v0.50.1⟧';
      export const image = \`metabase/metabase:\${tag}\`;
    `,
    }),
    example('Go, a function with a default', {
      'main.go': 'var metabaseVersion = getEnv("METABASE_VERSION", "⟦variable v0.50.1⟧")\n',
    }),
    example('Go, dockertest', { 'bi_test.go': 'pool.Run("metabase/metabase", "⟦split-tag v0.50.1⟧", nil)\n' }),
    example('Python, Docker', { 'bi.py': "client.images.pull('metabase/metabase', tag='⟦split-tag v0.50.1⟧')\n" }),
    example('Python, an option', {
      'cli.py': '@click.option("--metabase-version", default="⟦variable v0.50.1⟧", help="Tag")\ndef run(v): ...\n',
    }),
    example('Python, or', {
      'bi.py': "metabase_version = os.environ.get('METABASE_VERSION') or '⟦variable v0.50.1⟧'\n",
    }),
    example('Python, a test that asserts it', {
      Dockerfile: 'FROM metabase/metabase:⟦v0.50.1⟧\n',
      'tests/test_image.py': 'def test_image():\n    assert "FROM metabase/metabase:⟦v0.50.1⟧" in text\n',
    }),
    example('Python, a client of Kubernetes', {
      'app.py':
        'containers = [\n    {\n        "name": "metabase",\n        "image": "metabase/metabase:⟦v0.50.1⟧",\n    },\n]\n',
    }),
    example('Kotlin', {
      'Bi.kt':
        'val tag = System.getenv("TAG") ?: "⟦variable v0.50.1⟧"\nval c = GenericContainer("metabase/metabase:$tag")\n',
    }),
    example('Rust', { 'bi.rs': 'const METABASE_TAG: &str = "⟦variable v0.50.1⟧";\n' }),
    example('Rust, Testcontainers', {
      'bi.rs': 'let image = GenericImage::new("metabase/metabase", "⟦split-tag v0.50.1⟧");\n',
    }),
    example('Rust, options of clap above their fields', {
      'cli.rs': text`
      #[derive(Parser)]
      struct Args {
          /// The image that is run, such as metabase/metabase:v0.49.1
          #[arg(long, default_value = "metabase/metabase:⟦v0.50.1⟧")]
          image: String,
          #[arg(short, long, default_value = "⟦variable v0.50.1⟧")]
          pub metabase_version: String,
          #[clap(long = "metabase-tag", default_value = "⟦variable v0.53.4⟧")]
          tag: String,
          #[arg(long, default_value_t = String::from("⟦variable v0.53.4⟧"), env = "METABASE_VERSION")]
          version: String,
          #[structopt(long, default_value = "⟦variable v0.50.1⟧")] metabase_release: String,
          #[arg(
              long,
              default_value = "⟦variable v0.50.1⟧"
          )]
          // The newest of the line
          pub(crate) metabase_release: String,
          #[arg(
              env = "METABASE_VERSION",
              default_value = "⟦variable v0.50.1⟧",
              long,
          )]
          other: Option<String>,
      }
    `,
    }),
    example('Rust, options of clap in a chain of calls', {
      'cli.rs': text`
      let bi = Command::new("bi")
          .arg(Arg::new("metabase-version").long("metabase-version").default_value("⟦variable v0.50.1⟧"))
          .arg(
              Arg::new("tag")
                  .long("metabase-tag")
                  .env("BI_TAG")
                  .default_value("⟦variable v0.53.4⟧"),
          )
          .arg(
              Arg::new("metabase-release")
                  .default_value("⟦variable v0.53.4⟧")
                  .long("release"),
          );
    `,
    }),
    example('Rust, options of others', {
      'cli.rs': text`
      struct Args {
          #[arg(long, help = "such as metabase/metabase:v0.50.1")]
          image: String,
          #[arg(long, default_value = "v0.50.1")]
          driver_version: String,
          metabase_version: String,
          #[arg(long, env = "METABASE_DRIVER_VERSION", default_value = "v0.50.1")]
          driver: String,
          #[arg(
              long,
              default_value = "v0.50.1"
          )]
          plugin: String,
          #[serde(default = "v0.50.1")]
          metabase_tag: String,
          #[deprecated(note = "was metabase/metabase:v0.50.1")]
          former: String,
      }
      let bi = Command::new("metabase")
          .arg(Arg::new("metabase-version").long("metabase-version"))
          .arg(Arg::new("driver").long("driver").default_value("v0.50.1"))
          .arg(
              Arg::new("driver")
                  .long("driver")
                  .default_value("v0.50.1"),
          );
    `,
    }),
    example('C#', {
      'Bi.cs': 'const string BiVersion = "⟦variable v0.50.1⟧";\nvar image = $"metabase/metabase:{BiVersion}";\n',
    }),
    example('PHP', { 'bi.php': '$biVersion = \'⟦variable v0.50.1⟧\';\n$image = "metabase/metabase:{$biVersion}";\n' }),
    example('Spring', { 'application.yml': `bi:\n  image: metabase/metabase:\${BI_TAG:⟦variable v0.50.1⟧}\n` }),
    example('Gradle, a catalogue', {
      'gradle/libs.versions.toml': '[versions]\nmetabase = "⟦variable v0.50.1⟧"\njunit = "5.10"\n',
    }),
    example('Maven, a name', {
      'pom.xml': '<image>\n  <name>metabase/metabase:⟦v0.50.1⟧</name>\n</image>\n',
    }),
    example(
      'Nix, a hash of its own base',
      {
        'metabase.nix': text`
      stdenv.mkDerivation rec {
        pname = "metabase";
        version = "0.41.4";
        src = fetchurl {
          url = "https://downloads.metabase.com/v\${version}/metabase.jar";
          sha256 = "${'0a1b'.repeat(13)}";
        };
      }
    `,
      },
      [['metabase.nix', 'checksum']],
    ),
    example(
      'Nix, an image with its hash',
      {
        'image.nix': text`
      dockerTools.pullImage {
        imageName = "metabase/metabase";
        imageDigest = "sha256:${'0a'.repeat(32)}";
        finalImageTag = "v0.50.1";
        sha256 = "${'0a1b'.repeat(13)}";
      }
    `,
      },
      [['image.nix', 'checksum']],
    ),
    example('CUE, an empty digest', {
      'values.cue':
        'values: {\n\timage: {\n\t\trepository: "docker.io/metabase/metabase"\n\t\ttag:        "⟦split-tag v0.50.1⟧"\n\t\tdigest:     ""\n\t}\n}\n',
    }),
  ],
};
