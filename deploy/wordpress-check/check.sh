#!/usr/bin/env bash
# Installs the plugin in a real WordPress, as a site's owner does, and looks at what it prints. The last line is "N passed, N failed".
# Debian's WordPress on PHP's own web server and a MariaDB of its own, all on loopback and in a temporary folder, which go at the end.
# Needs root, or the packages below, and the .NET SDK; SHOW=1 leaves it all running until Enter, to be looked at.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packages=(wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server sqlite3 unzip curl chromium)
work="$(mktemp -d "${TMPDIR:-/tmp}/wordpress-check.XXXXXX")"
pids=()
passed=0
failed=0

finish() {
    local status=$?
    [ "${#pids[@]}" -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait || true
    # What broke before it could be checked is one failure.
    [ "$status" -eq 0 ] || [ "$failed" -ne 0 ] || failed=1
    if [ "$failed" -eq 0 ]; then
        rm -rf "$work"
    else
        echo "What was answered and logged stands in $work"
    fi
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
trap finish EXIT

step() { printf '\n== %s\n' "$1"; }

# holds <what must be so> <command…>
holds() {
    local what="$1"
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok: $what"
    else
        failed=$((failed + 1))
        echo "NOT SO: $what"
    fi
}

is() { [ "$1" = "$2" ] || { echo "    not '$2' but '$1'"; return 1; }; }

isnt_in() { ! grep -q "$1" "$2"; }

until_it_answers() {
    for _ in $(seq 240); do
        curl -s -o /dev/null "$1" && return 0
        sleep 0.5
    done
    echo "$1 does not answer"
    return 1
}

free_port() { php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo parse_url("tcp://" . stream_socket_get_name($s, false), PHP_URL_PORT);'; }

install_packages() {
    local missing=() as_root="" policy=/usr/sbin/policy-rc.d made=""
    for package in "${packages[@]}"; do
        dpkg -s "$package" 2>/dev/null | grep -q "^Status: install ok installed" || missing+=("$package")
    done
    [ "${#missing[@]}" -ne 0 ] || return 0
    step "Install ${missing[*]}"
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    # Their own services are not wanted: what is needed is started here.
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
        $as_root chmod +x "$policy"
        made=1
    fi
    local installed=""
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$work/apt.log" 2>&1 && installed=1
    [ -z "$made" ] || $as_root rm "$policy"
    [ -n "$installed" ] || { tail -20 "$work/apt.log"; return 1; }
}

sql() { mariadb --no-defaults --batch --skip-column-names -uroot --socket="$work/db.sock" blog -e "$1"; }

start_database() {
    local user
    user="$(id -un)"
    mariadb-install-db --no-defaults --user="$user" --datadir="$work/db" --auth-root-authentication-method=normal >"$work/db.log" 2>&1
    mariadbd --no-defaults --user="$user" --datadir="$work/db" --socket="$work/db.sock" --pid-file="$work/db.pid" --skip-networking >>"$work/db.log" 2>&1 &
    pids+=("$!")
    for _ in $(seq 120); do
        mariadb --no-defaults -uroot --socket="$work/db.sock" -e "CREATE DATABASE IF NOT EXISTS blog" 2>/dev/null && return 0
        sleep 0.5
    done
    echo "The database does not start"
    return 1
}

start_wordpress() {
    cp -rL /usr/share/wordpress "$work/site"
    rm -f "$work/site/wp-config.php"
    cat >"$work/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$work/db.sock');
define('DB_CHARSET', 'utf8mb4');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_CONTENT_DIR', '$work/site/wp-content');
\$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', '$work/site/');
require_once ABSPATH . 'wp-settings.php';
PHP
    mkdir -p "$work/site/wp-content/"{plugins,upgrade,uploads}
    php -d error_reporting='E_ALL & ~E_DEPRECATED' -S "${blog#http://}" -t "$work/site" >"$work/php.log" 2>&1 &
    pids+=("$!")
    until_it_answers "$blog/wp-admin/install.php"
    curl -sf -o "$work/installed.html" "$blog/wp-admin/install.php?step=2" --data-urlencode weblog_title=Blog --data-urlencode user_name=owner \
        --data-urlencode admin_password=a-long-password-1 --data-urlencode admin_password2=a-long-password-1 --data-urlencode pw_weak=1 \
        --data-urlencode admin_email=owner@example.org --data-urlencode Submit=Install
    php -r 'require $argv[1] . "/wp-load.php"; wp_create_user("reader", "a-long-password-2", "reader@example.org");' "$work/site" >"$work/reader.log" 2>&1
    enter_blog owner a-long-password-1
    enter_blog reader a-long-password-2
}

enter_blog() { curl -s -o /dev/null -c "$work/$1" -b "wordpress_test_cookie=WP+Cookie+check" "$blog/wp-login.php" -d "log=$1" -d "pwd=$2" -d testcookie=1; }

run_server() {
    ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS="$server" Data__Directory="$work/data" \
        dotnet ContactCenter.Blazor/bin/Debug/net10.0/ContactCenter.Blazor.dll --contentRoot "$PWD/ContactCenter.Blazor" >>"$work/server.log" 2>&1 &
    running="$!"
    until_it_answers "$server/login"
}

# With the demonstration's people and campaigns. The first campaign allows the blog, the others only the server's own pages.
start_server() {
    dotnet build ContactCenter.Blazor --nologo -v quiet >"$work/build.log" || { cat "$work/build.log"; return 1; }
    mkdir -p "$work/data"
    run_server
    kill "$running"
    wait "$running" || true
    sqlite3 "$work/data/contactcenter.db" "UPDATE Campaigns SET AllowedDomains = '[\"${blog#http://}\"]' WHERE \"Key\" = 'ventas-web'"
    run_server
    pids+=("$running")
    enter_server admin
    enter_server ana
}

enter_server() {
    local token
    token="$(curl -s -c "$work/server-$1" "$server/login" | grep -o 'name="__RequestVerificationToken" value="[^"]*"' | head -1 | sed 's/.*value="//;s/"$//')"
    curl -s -o /dev/null -b "$work/server-$1" -c "$work/server-$1" "$server/login" --data-urlencode _handler=login --data-urlencode "Form.UserName=$1" \
        --data-urlencode Form.Password=demo --data-urlencode "__RequestVerificationToken=$token"
}

# A page of the blog's administration, as its owner.
owner() { curl -s -b "$work/owner" "$@"; }

nonce() { grep -o 'name="_wpnonce" value="[0-9a-f]*"' | head -1 | grep -o '[0-9a-f]\{10\}'; }

unescaped() { sed 's/&amp;/\&/g;s/&#038;/\&/g'; }

# The widget's line as that page of the blog prints it, its attributes in alphabetical order; "none" where there is none, one line for each if there are several.
line_on() {
    local found
    found="$(curl -s "$blog$1" | grep -o '<script[^>]*data-campaign=[^>]*></script>' | while read -r line; do
        sed 's/^<script //;s/><\/script>$//' <<<"$line" | tr ' ' '\n' | sort | paste -sd' '
    done || true)"
    echo "${found:-none}"
}

line_of() { echo "async data-campaign=\"$1\" src=\"$server/widget/widget.js\""; }

# save <server> <campaign> <pages> <ids>: through the settings page, as its form does.
save() {
    owner "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/settings.html"
    owner -L -o "$work/saved.html" "$blog/wp-admin/options.php" --data-urlencode option_page=contactcenter-webchat --data-urlencode action=update \
        --data-urlencode "_wpnonce=$(nonce <"$work/settings.html")" --data-urlencode "_wp_http_referer=/wp-admin/options-general.php?page=contactcenter-webchat" \
        --data-urlencode "contactcenter_webchat[server]=$1" --data-urlencode "contactcenter_webchat[campaign]=$2" \
        --data-urlencode "contactcenter_webchat[pages]=$3" --data-urlencode "contactcenter_webchat[ids]=$4"
}

# refuses <what is wrong> <its complaint> <as for save>
refuses() {
    local what="$1" complaint="$2"
    shift 2
    save "$@"
    holds "$what is complained about" grep -q "$complaint" "$work/saved.html"
    holds "… and the last good value stays" is "$(line_on /)" "$(line_of ventas-web)"
}

status_of() { curl -s -o /dev/null -w "%{http_code}" "$@"; }

# What Chromium makes of the blog's front page, after ten seconds of its own time.
browse() { timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --virtual-time-budget=10000 --dump-dom "$blog$1" >"$work/dom.html" 2>"$work/chromium.log" || true; }

hand_out() {
    step "The server hands the plugin out"
    holds "a stranger gets no zip" is "$(status_of "$server/admin/campaigns/1/wordpress.zip")" 302
    holds "an agent gets none" is "$(status_of -b "$work/server-ana" "$server/admin/campaigns/1/wordpress.zip")" 302
    holds "an administrator gets it" is "$(curl -s -b "$work/server-admin" -o "$work/plugin.zip" -w "%{http_code} %{content_type}" "$server/admin/campaigns/1/wordpress.zip")" "200 application/zip"
    unzip -l "$work/plugin.zip" >"$work/zip.txt"
    holds "it holds the plugin in a folder of its own" is "$(awk '$4 ~ /\.(php|txt)$/ { split($4, part, "/"); print part[1] }' "$work/zip.txt" | sort -u)" contactcenter-webchat
}

install_plugin() {
    step "WordPress $(sed -n "s/^\$wp_version = '\(.*\)';/\1/p" "$work/site/wp-includes/version.php"), PHP $(php -r 'echo PHP_VERSION;')"
    owner "$blog/wp-admin/" >"$work/dashboard.html"
    holds "WordPress is installed" grep -q Dashboard "$work/dashboard.html"
    owner -o "$work/upload.html" -F "_wpnonce=$(owner "$blog/wp-admin/plugin-install.php?tab=upload" | nonce)" -F "pluginzip=@$work/plugin.zip;type=application/zip" \
        -F "install-plugin-submit=Install Now" "$blog/wp-admin/update.php?action=upload-plugin"
    holds "it installs the zip" grep -q "Plugin installed successfully" "$work/upload.html"
    owner -L -o "$work/plugins.html" "$blog/wp-admin/$(grep -o 'plugins.php?action=activate[^"]*' "$work/upload.html" | head -1 | unescaped)"
    holds "it activates the plugin" grep -q "Plugin activated" "$work/plugins.html"
    holds "a link leads to the plugin's settings" grep -q 'options-general.php?page=contactcenter-webchat' "$work/plugins.html"
    holds "it prints the widget without any setting, once" is "$(line_on /)" "$(line_of ventas-web)"
}

choose_pages() {
    step "Settings"
    save "$server" soporte-web front ""
    holds "the page saves" grep -q "Settings saved" "$work/saved.html"
    owner "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/settings.html"
    holds "… and shows what was saved" grep -q 'value="soporte-web"' "$work/settings.html"
    holds "the front page shows the other campaign" is "$(line_on /)" "$(line_of soporte-web)"
    holds "a page does not" is "$(line_on '/?page_id=2')" none
    holds "nor does a post" is "$(line_on '/?p=1')" none
    save "$server/" ventas-web posts ""
    holds "posts only: a post shows it, whatever slash the server was given" is "$(line_on '/?p=1')" "$(line_of ventas-web)"
    holds "… the front page does not" is "$(line_on /)" none
    holds "… a page does not" is "$(line_on '/?page_id=2')" none
    save "$server" ventas-web chosen "2, x"
    holds "chosen pages: the one chosen shows it" is "$(line_on '/?page_id=2')" "$(line_of ventas-web)"
    holds "… a post does not" is "$(line_on '/?p=1')" none
    holds "… the front page does not" is "$(line_on /)" none
    save "$server" ventas-web chosen ""
    holds "none chosen: nothing shows it" is "$(line_on '/?page_id=2') $(line_on '/?p=1') $(line_on /)" "none none none"
    save "$server" ventas-web all ""
    holds "all: everything shows it" is "$(line_on '/?page_id=2') $(line_on '/?p=1') $(line_on '/?s=nothing')" "$(line_of ventas-web) $(line_of ventas-web) $(line_of ventas-web)"
    sql "UPDATE wp_usermeta SET meta_value = 'es_UY' WHERE user_id = 1 AND meta_key = 'locale'"
    owner "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/settings.html"
    holds "an owner who reads Spanish reads it in Spanish" grep -q "Clave de la campaña" "$work/settings.html"
    sql "UPDATE wp_usermeta SET meta_value = '' WHERE user_id = 1 AND meta_key = 'locale'"
}

mistype() {
    step "What must be refused"
    refuses "a server by javascript:" "must be an http or https address" 'javascript:alert(1)' ventas-web all ""
    refuses "a server with a password" "must be an http or https address" 'https://me:secret@example.org' ventas-web all ""
    refuses "a server with a query" "must be an http or https address" 'https://example.org/?a=b' ventas-web all ""
    refuses "no server" "must be an http or https address" '' ventas-web all ""
    refuses "a hostile key" "only letters, digits" "$server" '"><script>alert(1)</script>' all ""
    refuses "no key" "only letters, digits" "$server" '' all ""
    save "$server" ventas-web elsewhere '2);alert(1'
    holds "a choice that there is none of means all pages" is "$(line_on /)" "$(line_of ventas-web)"
    owner "$blog/wp-admin/options.php" -d option_page=contactcenter-webchat -d action=update -d "contactcenter_webchat[campaign]=evil" -o "$work/forged.html"
    holds "without its nonce the form saves nothing" is "$(line_on /)" "$(line_of ventas-web)"
    curl -s -b "$work/reader" "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/reader.html"
    holds "a subscriber does not see the settings" isnt_in 'contactcenter_webchat\[' "$work/reader.html"
    curl -s "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/stranger.html"
    holds "nor does a stranger" isnt_in 'contactcenter_webchat\[' "$work/stranger.html"
    php -r 'require $argv[1] . "/wp-load.php"; global $wpdb; $evil = "\"><script>alert(1)</script>";
        $wpdb->update($wpdb->options, array("option_value" => serialize(array("server" => "http://x" . $evil, "campaign" => $evil, "pages" => "all", "ids" => array()))), array("option_name" => "contactcenter_webchat"));' \
        "$work/site" >"$work/evil.log" 2>&1
    curl -s "$blog/" >"$work/evil-front.html"
    owner "$blog/wp-admin/options-general.php?page=contactcenter-webchat" >"$work/evil-settings.html"
    holds "what somebody else wrote into its option runs no script on the site" isnt_in '<script>alert(1)' "$work/evil-front.html"
    holds "… nor in the settings" isnt_in '<script>alert(1)' "$work/evil-settings.html"
    save "$server" ventas-web all ""
}

# The blog is another origin: a campaign shows there only when it allows that.
chat_from_blog() {
    step "The widget on the blog"
    holds "the loader answers" is "$(status_of "$server/widget/widget.js")" 200
    holds "a campaign that allows the blog answers it" is "$(status_of -H "Origin: $blog" "$server/api/widget/v1/campaigns/ventas-web")" 200
    holds "it does not answer another site" is "$(status_of -H "Origin: http://other.example" "$server/api/widget/v1/campaigns/ventas-web")" 403
    holds "a campaign that does not allow the blog refuses it" is "$(status_of -H "Origin: $blog" "$server/api/widget/v1/campaigns/soporte-web")" 403
    local body='{"id":"wordpress-check-1","campaign":"ventas-web","name":"Wally","email":"wally@example.org","text":"Hello from the blog","messageId":"wordpress-check-2","language":"en"}'
    holds "the blog's page may begin a chat" is "$(status_of -H "Origin: $blog" -H "Content-Type: application/json" -d "$body" "$server/api/widget/v1/sessions")" 201
    browse /
    holds "in Chromium the widget stands on the page" grep -q "<contactcenter-widget" "$work/dom.html"
    save "$server" soporte-web all ""
    browse /
    holds "… and not where the campaign does not allow the blog" isnt_in "<contactcenter-widget" "$work/dom.html"
    save "$server" ventas-web all ""
}

remove_plugin() {
    step "Away with it"
    owner "$blog/wp-admin/plugins.php" >"$work/plugins.html"
    owner -L -o /dev/null "$blog/wp-admin/$(grep -o 'plugins.php?action=deactivate&amp;plugin=contactcenter-webchat[^"]*' "$work/plugins.html" | head -1 | unescaped)"
    holds "deactivated, it prints nothing" is "$(line_on /)" none
    holds "… and keeps its settings" is "$(sql "SELECT COUNT(*) FROM wp_options WHERE option_name LIKE 'contactcenter%'")" 1
    owner "$blog/wp-admin/plugins.php" >"$work/plugins.html"
    owner -o "$work/deleted.html" "$blog/wp-admin/plugins.php" -d action=delete-selected -d verify-delete=1 -d "checked[]=contactcenter-webchat/contactcenter-webchat.php" \
        -d "_wpnonce=$(grep -o 'id="_wpnonce" name="_wpnonce" value="[0-9a-f]*"' "$work/plugins.html" | head -1 | grep -o '[0-9a-f]\{10\}')"
    holds "deleted, it leaves no setting behind" is "$(sql "SELECT COUNT(*) FROM wp_options WHERE option_value LIKE '%ventas-web%' OR option_name LIKE 'contactcenter%'")" 0
    holds "… and no file" [ ! -e "$work/site/wp-content/plugins/contactcenter-webchat" ]
    local debug="$work/site/wp-content/debug.log"
    grep -hi "warning\|notice\|fatal" "$work/php.log" "$debug" 2>/dev/null | grep contactcenter >"$work/complaints.txt" || true
    holds "all the while PHP complained about nothing of it" [ ! -s "$work/complaints.txt" ]
}

install_packages
blog="http://127.0.0.1:$(free_port)"
server="http://127.0.0.1:$(free_port)"
step "Start the database, WordPress at $blog and the server at $server"
start_database
start_wordpress
start_server
hand_out
install_plugin
choose_pages
mistype
chat_from_blog
if [ -n "${SHOW:-}" ]; then
    read -rp "$blog/wp-admin as owner with a-long-password-1; Enter goes on "
fi
remove_plugin
