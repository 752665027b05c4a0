@echo off
rem Starts thidua. The folder that holds bin\ and lib\ may lie anywhere.
rem JAVA_HOME names the Java to use (17 or newer), else the first one on PATH;
rem JAVA_OPTS and THIDUA_OPTS add options for the JVM.
rem No block in parentheses uses a path: one like "C:\Program Files (x86)" would end the block.
setlocal EnableExtensions DisableDelayedExpansion

set "lib=%~dp0..\lib"
set "java="
if not defined JAVA_HOME goto :from_path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%java%" goto :no_java
goto :found
:from_path
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto :no_java
:found

rem A JDK writes its version into a file; asking the JVM itself would double the time to start.
for %%j in ("%java%") do set "release=%%~dpj..\release"
set "version=17"
if exist "%release%" for /f "usebackq tokens=1,2 delims==." %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%l"
set "version=%version:"=%"
if %version% LSS 17 goto :no_java

rem C1 alone suits a command that ends within a second and makes a long one three times as long: name the long ones here.
set "tiers=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (rollup tong-hop) do if /i "%~1"=="%%c" set "tiers=-XX:+UseParallelGC -Xmx384m"

set "archive=-Xshare:auto"
if exist "%lib%\thidua.jsa" set archive=-Xshare:auto "-XX:SharedArchiveFile=%lib%\thidua.jsa"

rem Vietnamese goes out as UTF-8; the console gets its own code page back afterwards.
set "page="
for /f "tokens=2 delims=:." %%p in ('%SystemRoot%\System32\chcp.com 2^>nul') do set /a "page=%%p" 2>nul
if defined page "%SystemRoot%\System32\chcp.com" 65001 >nul

"%java%" %archive% -Xlog:disable -XX:-UsePerfData %tiers% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %JAVA_OPTS% %THIDUA_OPTS% -cp "%lib%\thidua.jar" vn.thidua.cli.Main %*
set "code=%ERRORLEVEL%"

if defined page "%SystemRoot%\System32\chcp.com" %page% >nul
exit /b %code%

:no_java
rem Without accents: nothing is known yet about what this console can show.
echo thidua: can Java 17 tro len. Hay cai Java hoac dat JAVA_HOME.>&2
echo thidua: needs Java 17 or newer. Install Java or set JAVA_HOME.>&2
exit /b 127
