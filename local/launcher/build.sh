# Builds what is stale and starts Java. Sourced by ./niha; works in bash 3.2.

# stale STAMP PATH...: whether anything below the paths is newer than the stamp. Folders count, so that a deleted file does.
stale() {
  local stamp=$1
  shift
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$@" -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

java_stale() {
  stale "$1" "$ROOT/pom.xml" "$ROOT"/shared/*/pom.xml "$ROOT"/shared/*/src/main "$ROOT"/functions/pom.xml \
    "$ROOT"/functions/*/pom.xml "$ROOT"/functions/*/src/main "$ROOT"/local/*/pom.xml "$ROOT"/local/*/src/main
}

page_stale() {
  stale "$1" "$ROOT"/backoffice/{src,public,scripts,index.html,package.json,package-lock.json,vite.config.ts,tsconfig.json} \
    "$ROOT/shared/api/src/main/resources/openapi.yaml"
}

maven() {
  (cd "$ROOT" && ./mvnw -B -ntp "$@")
}

# The jars that run. A folder of its own for each build, because a JVM must never see its jars change under it.
app() {
  cat "$WORK/app" 2>/dev/null || true
}

build_java() {
  local stamp=$WORK/java.stamp
  if [ -d "$(app)" ] && ! java_stale "$stamp"; then
    return
  fi
  mkdir -p "$WORK"
  touch "$stamp.next"
  rm -rf "$ROOT/local/stack/target/lib"
  must "Building the functions and the local stack" "$WORK/java.log" \
    maven -q -pl local/stack -am package -Dmaven.test.skip=true -Djacoco.skip=true
  keep_app
  mv "$stamp.next" "$stamp"
}

# Moves the jars that Maven has just put together to where they run.
keep_app() {
  local next
  next=$WORK/app-$(date +%s)
  # The last one may still be running somewhere.
  find "$WORK" -maxdepth 1 -name 'app-*' ! -path "$(app)" -exec rm -rf {} +
  mkdir -p "$next"
  mv "$ROOT/local/stack/target/lib" "$next/lib"
  cp "$ROOT"/local/stack/target/niha-local-*.jar "$next/"
  echo "$next" >"$WORK/app"
}

# Whatever build there is does for a question to a running instance.
need_java() {
  [ -d "$(app)" ] || build_java
}

# npm_install FOLDER: what its lock file says, if that has changed.
npm_install() {
  local folder=$ROOT/$1
  if stale "$folder/node_modules/.package-lock.json" "$folder/package.json" "$folder/package-lock.json"; then
    must "Fetching what $1 is built with" "$WORK/npm-$(basename "$1").log" \
      npm --prefix "$folder" ci --no-audit --no-fund --prefer-offline
    touch "$folder/node_modules/.package-lock.json"
  fi
}

build_page() {
  local stamp=$WORK/page.stamp
  if [ -f "$ROOT/backoffice/dist/index.html" ] && ! page_stale "$stamp"; then return; fi
  npm_install backoffice
  mkdir -p "$WORK"
  touch "$stamp.next"
  must "Building the page" "$WORK/page.log" npm --prefix "$ROOT/backoffice" run build
  mv "$stamp.next" "$stamp"
}

# build_module TITLE MODULE OTHER...: builds a module that writes down its own class path, with what it needs and the others.
build_module() {
  local title=$1 module=$2 stamp=$WORK/$2.stamp modules
  shift
  modules=$(echo "$*" | tr ' ' ',')
  if [ -f "$ROOT/$module/target/classpath" ] &&
    ! java_stale "$stamp" && ! stale "$stamp" "$ROOT/$module/pom.xml" "$ROOT/$module/src/main"; then
    return
  fi
  mkdir -p "$WORK"
  touch "$stamp.next"
  must "Building $title" "$WORK/$module.log" \
    maven -q -pl "$modules" -am package -Dmaven.test.skip=true -Djacoco.skip=true
  mv "$stamp.next" "$stamp"
}

# Sets CLASS_PATH and ENGINE: jars only and always in the same order, as an AOT cache wants it. DynamoDB Local goes on the
# module path, because its manifest names folders for a class path, which an AOT cache refuses and a module path ignores.
class_path() {
  local jar
  CLASS_PATH=''
  ENGINE=''
  for jar in "$(app)"/niha-local-*.jar "$(app)"/lib/*.jar; do
    case $jar in
      */DynamoDBLocal-*) ENGINE=$jar ;;
      *) CLASS_PATH=$CLASS_PATH${CLASS_PATH:+:}$jar ;;
    esac
  done
}

# An AOT cache fits one build and one JDK.
aot_cache() {
  printf '%s/%s.aot' "$(app)" "$(cksum <"$JAVA_HOME/release" | tr -d ' ')"
}

# One user, short runs: the simplest collector, and the compiler that is done soonest.
JAVA_FLAGS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g --enable-native-access=ALL-UNNAMED,DynamoDBLocal --sun-misc-unsafe-memory-access=allow --add-modules DynamoDBLocal'

# What functions read on Lambda from their environment. Without these some of them would look for AWS on the network.
function_environment() {
  export AWS_REGION=${AWS_REGION:-eu-central-1} AWS_EC2_METADATA_DISABLED=true AWS_LAMBDA_FUNCTION_NAME=niha AWS_EMF_ENVIRONMENT=Local
  export POWERTOOLS_SERVICE_NAME=niha POWERTOOLS_METRICS_NAMESPACE=Niha DDB_LOCAL_TELEMETRY=0
  export NIHA_PAGE=${NIHA_PAGE:-$ROOT/backoffice/dist}
}

# Starts once on a throwaway folder, so that later starts find their classes loaded and linked. Fails without harm.
train() {
  local home
  [ ! -f "$(aot_cache)" ] || return 0
  home=$(mktemp -d)
  class_path
  # shellcheck disable=SC2086 # flags are words
  (function_environment && NIHA_HOME=$home NIHA_PORT=0 step "Preparing a fast start" "$WORK/train.log" \
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$(aot_cache)" $JAVA_FLAGS -p "$ENGINE" -cp "$CLASS_PATH" niha.local.Main train) ||
    printf '  (starts will take a little longer: %s says why)\n' "$WORK/train.log" >&2
  rm -rf "$home"
}

# exec_java MAIN ARGUMENT...: becomes the JVM, so that signals reach it.
exec_java() {
  local main=$1 aot
  shift
  class_path
  function_environment
  aot=$(aot_cache)
  # shellcheck disable=SC2086 # flags are words
  if [ -f "$aot" ]; then
    exec "$JAVA_HOME/bin/java" -XX:AOTCache="$aot" -Xlog:aot*=off $JAVA_FLAGS -p "$ENGINE" -cp "$CLASS_PATH" "$main" "$@"
  else
    exec "$JAVA_HOME/bin/java" $JAVA_FLAGS -p "$ENGINE" -cp "$CLASS_PATH" "$main" "$@"
  fi
}

# exec_module MODULE MAIN ARGUMENT...: becomes the JVM of a module that wrote down its class path.
exec_module() {
  local module=$ROOT/$1 main=$2
  shift 2
  cd "$ROOT"
  export JSII_DEPRECATED=quiet JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=$NODE_WANTED
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$module/target/classes:$(cat "$module/target/classpath")" "$main" "$@"
}
